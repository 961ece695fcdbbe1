// Counts the organisations that a list with the same filter has.
MATCH (organisation:Organisation)
WHERE visible(organisation)
  AND (organisation.endedOn IS NULL OR organisation.endedOn > $today)
  AND ($kind IS NULL OR organisation.kind = $kind)
  AND ($text IS NULL OR toLower(organisation.name) CONTAINS toLower($text))
  AND ($partnersOnly = false OR organisation.joinedOn IS NOT NULL)
RETURN count(organisation) AS total
