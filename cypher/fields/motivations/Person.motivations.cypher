// Finds a page of the motivations a person holds or stands behind.
MATCH (person)-[held:HOLDS|SUPPORTS]->(motivation:Motivation)
WHERE visible(motivation)
  AND ($includeEnded = true OR lasts(held))
WITH DISTINCT
  motivation,
  [type(held), coalesce(motivation.position, 2147483647), motivation.createdAt, motivation.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN motivation AS node, cursor
ORDER BY cursor
LIMIT $first
