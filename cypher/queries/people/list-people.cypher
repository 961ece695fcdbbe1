// Finds a page of people in the order of their names.
MATCH (person:Person)
WHERE visible(person)
  AND ($text IS NULL OR toLower(person.name) CONTAINS toLower($text))
WITH person, [person.sortName, person.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN person AS node, cursor
ORDER BY cursor
LIMIT $first
