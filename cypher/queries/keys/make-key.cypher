// Makes a key for a program; those that have been over for a year are forgotten.
OPTIONAL MATCH (old:ApiKey)
WHERE old.expiresAt < $forgottenBefore
WITH old LIMIT 1000
WITH collect(old) AS forgotten
FOREACH (old IN forgotten | DETACH DELETE old)
CREATE (key:ApiKey {
  id: $id,
  tokenHash: $tokenHash,
  name: $name,
  role: $role,
  scope: $scope,
  madeById: $madeById,
  createdAt: $now,
  expiresAt: $expiresAt
})
RETURN key.id AS id
