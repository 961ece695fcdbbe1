// Begins a session of an account, in place of the one that the browser had.
MATCH (account:Account {id: $accountId})
OPTIONAL MATCH (before:Session {tokenHash: $beforeHash})
DETACH DELETE before
CREATE (session:Session {
  id: $id,
  tokenHash: $tokenHash,
  device: $device,
  way: $way,
  createdAt: $now,
  lastUsedAt: $now,
  expiresAt: $expiresAt
})-[:SESSION_OF]->(account)
SET account.lastSignedInAt = $now
RETURN session.id AS id
