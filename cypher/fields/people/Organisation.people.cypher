// Finds a page of the people who work at an organisation, by name.
MATCH (person:Person)-[work:WORKS_AT]->(organisation)
WHERE visible(person)
  AND ($includeEnded = true OR lasts(work))
WITH
  person,
  work,
  [person.sortName, person.id, coalesce(work.since, ''), coalesce(work.until, '9999-12-31')] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN person AS node, work.role AS role, work.since AS since, work.until AS until, cursor
ORDER BY cursor
LIMIT $first
