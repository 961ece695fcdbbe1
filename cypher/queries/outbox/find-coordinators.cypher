// Finds the accounts that keep the network in order, but for whoever asks.
MATCH (account:Account)
WHERE account.role IN ['coordinator', 'administrator'] AND account.id <> coalesce($viewer.accountId, '')
RETURN account.id AS id
LIMIT 500
