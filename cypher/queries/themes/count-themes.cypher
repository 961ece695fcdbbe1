// Counts the themes that a list with the same filter has.
MATCH (theme:Theme)
WHERE $focusAreasOnly = false OR theme.focusArea = true
RETURN count(theme) AS total
