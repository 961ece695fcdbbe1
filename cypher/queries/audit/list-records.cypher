// Lists what is on record of the whole program, the latest first: who exported, and who changed roles and keys.
MATCH (event:Event)
WHERE event.type IN $types AND event.at >= $since
WITH event
ORDER BY event.at DESC
LIMIT 200
OPTIONAL MATCH (account:Account {id: event.accountId})
OPTIONAL MATCH (key:ApiKey {id: event.keyId})
OPTIONAL MATCH (subject:Account|ApiKey {id: event.subjectId})
RETURN
  event.id AS id,
  event.at AS at,
  event.type AS type,
  coalesce(subject.address, subject.name, event.subjectId) AS about,
  event.after AS after,
  coalesce(account.name, account.address) AS byName,
  key.name AS keyName
ORDER BY at DESC, id DESC
