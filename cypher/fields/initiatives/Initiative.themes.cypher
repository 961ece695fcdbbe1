// Finds a page of the themes an initiative is about, by their Swedish names.
MATCH (initiative)-[:ABOUT]->(theme:Theme)
WITH DISTINCT theme, [theme.sortLabel, theme.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN theme AS node, cursor
ORDER BY cursor
LIMIT $first
