// Finds a page of organisations in the order of their names.
MATCH (organisation:Organisation)
WHERE visible(organisation)
  AND (organisation.endedOn IS NULL OR organisation.endedOn > $today)
  AND ($kind IS NULL OR organisation.kind = $kind)
  AND ($text IS NULL OR toLower(organisation.name) CONTAINS toLower($text))
  AND ($partnersOnly = false OR organisation.joinedOn IS NOT NULL)
WITH organisation, [organisation.sortName, organisation.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN organisation AS node, cursor
ORDER BY cursor
LIMIT $first
