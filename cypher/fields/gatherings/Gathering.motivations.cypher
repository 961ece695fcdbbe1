// Finds a page of the motivations voiced at a gathering.
MATCH (gathering)<-[:VOICED_AT]-(motivation:Motivation)
WHERE visible(motivation)
WITH motivation, [coalesce(motivation.position, 2147483647), motivation.createdAt, motivation.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN motivation AS node, cursor
ORDER BY cursor
LIMIT $first
