// Finds a page of audiences in the order of their Swedish names.
MATCH (audience:Audience)
WHERE audience.endedOn IS NULL OR audience.endedOn > $today
WITH audience, [audience.sortLabel, audience.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN audience AS node, cursor
ORDER BY cursor
LIMIT $first
