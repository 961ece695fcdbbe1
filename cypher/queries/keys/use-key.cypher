// Notes that a key is in use.
MATCH (key:ApiKey {id: $id})
SET key.lastUsedAt = $now
RETURN key.id AS id
