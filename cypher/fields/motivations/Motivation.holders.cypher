// Finds a page of the organisations that hold a motivation or stand behind it.
MATCH (motivation)<-[held:HOLDS|SUPPORTS]-(organisation:Organisation)
WHERE visible(organisation)
  AND ($includeEnded = true OR lasts(held))
  // What says more is listed in its stead.
  AND NOT EXISTS {
    MATCH (organisation)-[more:HOLDS]->(motivation)
    WHERE held:SUPPORTS
      AND coalesce(more.since, '') < coalesce(held.until, '9999-12-31')
      AND coalesce(more.until, '9999-12-31') >= coalesce(held.until, '9999-12-31')
  }
WITH
  organisation,
  toLower(type(held)) AS relation,
  held.since AS since,
  held.until AS until,
  [type(held), organisation.sortName, organisation.id, coalesce(held.since, ''), coalesce(held.until, '9999-12-31')] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN organisation AS node, relation, since, until, cursor
ORDER BY cursor
LIMIT $first
