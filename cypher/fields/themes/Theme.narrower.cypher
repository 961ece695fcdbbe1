// Finds a page of the themes that are a part of a theme, by their Swedish names.
MATCH (narrower:Theme)-[:BROADER]->(theme)
WHERE goesOn(narrower)
WITH narrower, [narrower.sortLabel, narrower.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN narrower AS node, cursor
ORDER BY cursor
LIMIT $first
