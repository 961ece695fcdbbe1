// Finds an open request to join, and holds it against others until the transaction ends.
MATCH (request:JoinRequest {id: $id, state: 'open'})-[:ASKS_TO_JOIN]->(organisation:Organisation)
WHERE visible(organisation)
SET request.id = $id
RETURN organisation.id AS organisationId, request.address AS address, request.accountId AS accountId
