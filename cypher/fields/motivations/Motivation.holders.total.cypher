// Counts the organisations that hold a motivation or stand behind it.
MATCH (motivation)<-[held:HOLDS|SUPPORTS]-(organisation:Organisation)
WHERE visible(organisation)
  AND ($includeEnded = true OR (held.until IS NULL OR held.until > $today))
  // What says more is listed in its stead.
  AND NOT EXISTS {
    MATCH (organisation)-[more:HOLDS]->(motivation)
    WHERE held:SUPPORTS
      AND coalesce(more.since, '') < coalesce(held.until, '9999-12-31')
      AND coalesce(more.until, '9999-12-31') >= coalesce(held.until, '9999-12-31')
  }
RETURN count(organisation) AS total
