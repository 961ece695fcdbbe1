// Takes the key of a request: of two with the same one, the later waits and finds what the earlier made.
MERGE (key:RequestKey {key: $key})
  ON CREATE SET key.createdAt = $now, key.given = $given
SET key.key = $key
WITH key, key.createdAt < $forgottenBefore AS old
FOREACH (_ IN CASE WHEN old THEN [true] ELSE [] END |
  SET key.createdAt = $now, key.given = $given, key.madeId = null)
RETURN key.madeId AS madeId, key.given = $given AS same
