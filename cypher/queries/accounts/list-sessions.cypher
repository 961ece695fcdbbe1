// Lists an account's sessions, the latest used first.
MATCH (session:Session)-[:SESSION_OF]->(:Account {id: $accountId})
WHERE session.expiresAt > $now
RETURN
  session.id AS id,
  session.device AS device,
  session.way AS way,
  session.createdAt AS createdAt,
  session.lastUsedAt AS lastUsedAt
ORDER BY lastUsedAt DESC
LIMIT 100
