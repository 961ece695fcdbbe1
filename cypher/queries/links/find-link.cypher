// Finds two things and how one type joins them, if it does: by the period that lasts, or the one that ended last.
MATCH (from:Thing {id: $from})
MATCH (to:Thing {id: $to})
WHERE visibleOrPublic(from)
  AND visibleOrPublic(to)
OPTIONAL MATCH (from)-[made:$($type)]->(to)
RETURN from, to, $type AS type, made.role AS role, made.since AS since, made.until AS until,
  made IS NOT NULL AND lasts(made) AS lasts
ORDER BY coalesce(made.until, '9999-12-31') DESC, coalesce(made.since, '') DESC
LIMIT 1
