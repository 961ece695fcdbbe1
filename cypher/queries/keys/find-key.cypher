// Finds a key by the hash of its secret, whether or not it still holds.
MATCH (key:ApiKey {tokenHash: $tokenHash})
RETURN
  key.id AS id,
  key.role AS role,
  key.scope AS scope,
  key.expiresAt AS expiresAt,
  key.revokedAt AS revokedAt,
  key.lastUsedAt AS lastUsedAt
