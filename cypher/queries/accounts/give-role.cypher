// Gives the account with an address a role; makes the account where there is none, and ends the sessions of one whose role changes.
MERGE (account:Account {address: $address})
  ON CREATE SET account.id = $id, account.createdAt = $now, account.demo = false
WITH account, account.role AS before
SET account.role = $role, account.updatedAt = $now
WITH account, before
OPTIONAL MATCH (session:Session)-[:SESSION_OF]->(account)
WHERE before <> $role
DETACH DELETE session
RETURN DISTINCT account.id AS id, before
