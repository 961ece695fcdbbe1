// Finds a page of the motivations an initiative answers.
MATCH (initiative)-[answer:ANSWERS]->(motivation:Motivation)
WHERE visible(motivation)
  AND ($includeEnded = true OR lasts(answer))
WITH DISTINCT motivation, [coalesce(motivation.position, 2147483647), motivation.createdAt, motivation.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN motivation AS node, cursor
ORDER BY cursor
LIMIT $first
