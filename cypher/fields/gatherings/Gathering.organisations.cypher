// Finds a page of the organisations that took part in a gathering.
MATCH (gathering)<-[part:TAKES_PART]-(organisation:Organisation)
WHERE visible(organisation)
  AND ($includeEnded = true OR lasts(part))
WITH DISTINCT organisation, [organisation.sortName, organisation.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN organisation AS node, cursor
ORDER BY cursor
LIMIT $first
