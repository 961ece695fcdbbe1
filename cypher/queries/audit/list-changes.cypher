// Lists what happened to a thing, the latest first, without what was hidden from the viewer at the time.
MATCH (event:Event {subjectId: $id})
WHERE visibleOrPublic(event) AND ($since IS NULL OR event.id >= $since)
WITH event
ORDER BY event.id DESC
LIMIT 200
OPTIONAL MATCH (account:Account {id: event.accountId})
OPTIONAL MATCH (key:ApiKey {id: event.keyId})
RETURN
  event.id AS id,
  event.at AS at,
  event.type AS type,
  coalesce(event.changed, []) AS changed,
  event.before AS before,
  event.after AS after,
  coalesce(account.name, account.address) AS byName,
  key.name AS keyName
ORDER BY id DESC
