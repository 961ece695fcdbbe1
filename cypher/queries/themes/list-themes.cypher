// Finds a page of themes in the order of their Swedish names, or of the focus areas alone.
MATCH (theme:Theme)
WHERE (theme.endedOn IS NULL OR theme.endedOn > $today)
  AND ($focusAreasOnly = false OR theme.focusArea = true)
WITH theme, [theme.sortLabel, theme.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN theme AS node, cursor
ORDER BY cursor
LIMIT $first
