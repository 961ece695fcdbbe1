// Finds the themes that both initiatives of a pair are about.
UNWIND range(0, size(parallel.sharedThemeIds) - 1) AS position
MATCH (theme:Theme {id: parallel.sharedThemeIds[position]})
RETURN theme AS node
ORDER BY position
LIMIT 8
