// Finds whose session a token is, with what the account may do and for which organisations it speaks.
MATCH (session:Session {tokenHash: $tokenHash})-[:SESSION_OF]->(account:Account)
WHERE session.expiresAt > $now
RETURN
  session.id AS sessionId,
  session.lastUsedAt AS lastUsedAt,
  account.id AS accountId,
  account.role AS role,
  account.address AS address,
  account.name AS name,
  account.demo AS demo,
  [(account)-[:SPEAKS_FOR]->(organisation:Organisation) | organisation.id] AS organisationIds
