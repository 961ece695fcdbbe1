// Revokes a key; one that was revoked before stays as it was.
MATCH (key:ApiKey {id: $id})
SET key.revokedAt = coalesce(key.revokedAt, $now)
WITH key
OPTIONAL MATCH (maker:Account {id: key.madeById})
RETURN
  key.id AS id,
  key.name AS name,
  key.role AS role,
  key.scope AS scope,
  coalesce(maker.name, maker.address) AS madeBy,
  key.createdAt AS createdAt,
  key.expiresAt AS expiresAt,
  key.lastUsedAt AS lastUsedAt,
  key.revokedAt AS revokedAt
