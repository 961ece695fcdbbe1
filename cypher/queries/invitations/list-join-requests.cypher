// Lists the open requests to join an organisation, the oldest first.
MATCH (request:JoinRequest {state: 'open'})-[:ASKS_TO_JOIN]->(organisation:Organisation {id: $organisationId})
WHERE visible(organisation)
RETURN
  request.id AS id,
  request.name AS name,
  request.address AS address,
  request.accountId IS NOT NULL AS isProven,
  request.message AS message,
  request.createdAt AS createdAt
ORDER BY createdAt, id
LIMIT 100
