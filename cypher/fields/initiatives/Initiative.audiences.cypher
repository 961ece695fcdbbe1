// Finds a page of the audiences an initiative is for, by their Swedish names.
MATCH (initiative)-[:FOR]->(audience:Audience)
WITH DISTINCT audience, [audience.sortLabel, audience.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN audience AS node, cursor
ORDER BY cursor
LIMIT $first
