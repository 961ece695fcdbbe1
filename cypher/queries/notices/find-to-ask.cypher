// Finds accounts that answer for something nobody has looked at for a year, and that were not asked within it.
// Each comes with the oldest of it that the network sees.
MATCH (account:Account)-[:SPEAKS_FOR]->(organisation:Organisation)-[part:LEADS|SEEKS|MAKES_OFFER]->(thing)
WHERE coalesce(account.askedStillTrueOn, '') < $yearAgo AND visible(organisation) AND goesOn(organisation)
  AND lasts(part) AND visible(thing) AND wantsAnswer(thing)
WITH account, thing ORDER BY thing.updatedAt, thing.id
RETURN account.id AS accountId, head(collect(thing.id)) AS oldestId
ORDER BY accountId
LIMIT $limit
