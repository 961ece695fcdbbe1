// Finds the accounts of coordinators and administrators, but for whoever asks.
MATCH (account:Account)
WHERE account.role IN ['coordinator', 'administrator'] AND account.id <> coalesce($viewer.accountId, '')
RETURN account.id AS id
LIMIT 500
