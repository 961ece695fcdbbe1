// Finds a page of the motivations an organisation holds or stands behind.
MATCH (organisation)-[held:HOLDS|SUPPORTS]->(motivation:Motivation)
WHERE visible(motivation)
  AND ($includeEnded = true OR held.until IS NULL)
WITH
  motivation,
  toLower(type(held)) AS relation,
  held.since AS since,
  held.until AS until,
  [type(held), coalesce(motivation.position, 2147483647), motivation.createdAt, motivation.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN motivation AS node, relation, since, until, cursor
ORDER BY cursor
LIMIT $first
