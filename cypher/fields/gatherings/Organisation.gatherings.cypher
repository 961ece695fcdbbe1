// Finds a page of the gatherings an organisation took part in.
MATCH (organisation)-[part:TAKES_PART]->(gathering:Gathering)
WHERE visible(gathering)
  AND ($includeEnded = true
    OR (lasts(part) AND goesOn(gathering)))
WITH DISTINCT
  gathering,
  [coalesce(gathering.startsOn, '9999-12-31'), coalesce(gathering.startsAt, ''), gathering.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN gathering AS node, cursor
ORDER BY cursor
LIMIT $first
