// Finds a page of the needs about a theme, the newest first; closed ones when asked.
MATCH (theme)<-[:ABOUT]-(need:Need)
WHERE visible(need)
  AND ($includeEnded = true OR isOpenStatement(need))
WITH need, [need.createdAt, need.id] AS cursor
WHERE $after IS NULL OR cursor < $after
RETURN need AS node, cursor
ORDER BY cursor DESC
LIMIT $first
