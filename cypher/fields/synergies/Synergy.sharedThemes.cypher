// Finds the themes that both organisations of a synergy are about.
UNWIND range(0, size(synergy.sharedThemeIds) - 1) AS position
MATCH (theme:Theme {id: synergy.sharedThemeIds[position]})
RETURN theme AS node
ORDER BY position
LIMIT 8
