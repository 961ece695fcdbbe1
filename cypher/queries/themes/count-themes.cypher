// Counts the themes that a list with the same filter has.
MATCH (theme:Theme)
WHERE (theme.endedOn IS NULL OR theme.endedOn > $today)
  AND ($focusAreasOnly = false OR theme.focusArea = true)
RETURN count(theme) AS total
