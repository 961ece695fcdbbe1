// Finds the accounts that speak for one of some organisations, but for whoever asks.
UNWIND $organisationIds AS organisationId
MATCH (told:Organisation {id: organisationId})<-[:SPEAKS_FOR]-(account:Account)
WHERE visible(told) AND account.id <> coalesce($viewer.accountId, '')
RETURN DISTINCT account.id AS id
LIMIT 500
