// Finds a page of the themes a climate challenge is about.
MATCH (challenge)-[:ABOUT]->(theme:Theme)
WITH theme, [theme.sortLabel, theme.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN theme AS node, cursor
ORDER BY cursor
LIMIT $first
