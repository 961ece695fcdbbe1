// Finds accounts that were told of something lately and have not had it by mail, where they want it so.
MATCH (notice:Notice)-[:NOTICE_FOR]->(account:Account)
WHERE notice.at >= $since AND notice.seenAt IS NULL AND notice.mailedOn IS NULL
  AND NOT coalesce(account.mailStopped, false) AND NOT notice.kind IN coalesce(account.withoutMail, [])
WITH DISTINCT account
WHERE account.id > $after AND coalesce(account.digestOn, '') < $today
RETURN account.id AS accountId, account.address AS address, account.name AS name, account.role AS role,
  coalesce(account.language, 'sv') AS language, coalesce(account.withoutMail, []) AS withoutMail,
  [(account)-[:SPEAKS_FOR]->(organisation:Organisation) | organisation.id] AS organisationIds
ORDER BY accountId
LIMIT $limit
