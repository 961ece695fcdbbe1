// Keeps a request to join an organisation, unless it has ended, or the same address has an open one or was answered lately.
MATCH (organisation:Organisation {id: $organisationId})
WHERE visible(organisation)
SET organisation.id = $organisationId
WITH organisation
OPTIONAL MATCH (before:JoinRequest {address: $address})-[:ASKS_TO_JOIN]->(organisation)
WHERE before.state = 'open' OR before.answeredAt > $answeredAfter
WITH organisation, count(before) > 0 AS known, COUNT {
  (:JoinRequest {state: 'open'})-[:ASKS_TO_JOIN]->(organisation)
} AS waiting, COUNT {
  (:JoinRequest {address: $address, state: 'open'})
} AS own
WITH organisation, goesOn(organisation) AS isOpen,
  goesOn(organisation) AND NOT known AND waiting < $mostWaiting AND own < $mostOwn AS isKept,
  EXISTS { (:Account)-[:SPEAKS_FOR]->(organisation) } AS hasPeople
FOREACH (_ IN CASE WHEN isKept THEN [1] ELSE [] END |
  CREATE (:JoinRequest {
    id: $id, address: $address, name: $name, message: $message, accountId: $accountId, state: 'open', createdAt: $now
  })-[:ASKS_TO_JOIN]->(organisation))
RETURN organisation.id AS id, isOpen, isKept, hasPeople
