// Finds a page of the challenges an initiative addresses, in the roadmap’s order.
MATCH (initiative)-[:ADDRESSES]->(challenge:Challenge)
WITH DISTINCT challenge, [challenge.position, challenge.sortTitle, challenge.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN challenge AS node, cursor
ORDER BY cursor
LIMIT $first
