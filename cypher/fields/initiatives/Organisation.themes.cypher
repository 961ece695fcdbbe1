// Finds a page of the themes of what an organisation runs, seeks and offers, by their Swedish names.
MATCH (organisation)-[own:LEADS|TAKES_PART_IN|SEEKS|MAKES_OFFER]->(thing)-[:ABOUT]->(theme:Theme)
WHERE visible(thing)
  AND lasts(own) AND isOpenStatement(thing)
WITH DISTINCT theme, [theme.sortLabel, theme.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN theme AS node, cursor
ORDER BY cursor
LIMIT $first
