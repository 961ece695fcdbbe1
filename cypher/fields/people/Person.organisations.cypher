// Finds a page of the organisations a person works at, by name.
MATCH (person)-[work:WORKS_AT]->(organisation:Organisation)
WHERE visible(organisation)
  AND ($includeEnded = true OR lasts(work))
WITH
  organisation,
  work,
  [organisation.sortName, organisation.id, coalesce(work.since, ''), coalesce(work.until, '9999-12-31')] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN organisation AS node, work.role AS role, work.since AS since, work.until AS until, cursor
ORDER BY cursor
LIMIT $first
