// Revokes a key; one that was revoked before stays as it was.
MATCH (key:ApiKey {id: $id})
SET key.revokedAt = coalesce(key.revokedAt, $now)
RETURN key.id AS id
