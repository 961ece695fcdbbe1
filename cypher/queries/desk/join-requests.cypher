// Finds organisations that somebody asks to join, the longest waiting first; counts who waits.
MATCH (request:JoinRequest {state: 'open'})-[:ASKS_TO_JOIN]->(organisation:Organisation)
WHERE visible(organisation) AND goesOn(organisation)
WITH organisation, min(request.createdAt) AS since, count(request) AS waiting
WITH organisation, since, waiting, [since, organisation.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN organisation AS thing, null AS other, organisation.id AS refId, since, waiting AS count, cursor
ORDER BY cursor
LIMIT $first
