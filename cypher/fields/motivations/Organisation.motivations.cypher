// Finds a page of the motivations an organisation holds or stands behind.
MATCH (organisation)-[held:HOLDS|SUPPORTS]->(motivation:Motivation)
WHERE visible(motivation)
  AND ($includeEnded = true OR lasts(held))
  // What says more is listed in its stead.
  AND NOT EXISTS {
    MATCH (organisation)-[more:HOLDS]->(motivation)
    WHERE held:SUPPORTS
      AND coalesce(more.since, '') < coalesce(held.until, '9999-12-31')
      AND coalesce(more.until, '9999-12-31') >= coalesce(held.until, '9999-12-31')
  }
WITH
  motivation,
  toLower(type(held)) AS relation,
  held.since AS since,
  held.until AS until,
  [type(held), coalesce(motivation.position, 2147483647), motivation.createdAt, motivation.id, coalesce(held.since, ''), coalesce(held.until, '9999-12-31')] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN motivation AS node, relation, since, until, cursor
ORDER BY cursor
LIMIT $first
