// Revokes the keys of some roles that an account has made, and tells which: those that still held.
MATCH (key:ApiKey {madeById: $accountId})
WHERE key.role IN $roles AND key.revokedAt IS NULL AND key.expiresAt > $now
SET key.revokedAt = $now
RETURN key.id AS id
