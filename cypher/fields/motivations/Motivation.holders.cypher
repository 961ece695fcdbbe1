// Finds a page of the organisations that hold a motivation or stand behind it.
MATCH (motivation)<-[held:HOLDS|SUPPORTS]-(organisation:Organisation)
WHERE visible(organisation)
  AND ($includeEnded = true OR held.until IS NULL)
WITH
  organisation,
  toLower(type(held)) AS relation,
  held.since AS since,
  held.until AS until,
  [type(held), organisation.sortName, organisation.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN organisation AS node, relation, since, until, cursor
ORDER BY cursor
LIMIT $first
