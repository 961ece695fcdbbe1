// Finds a page of the needs of an organisation, the newest first; closed ones when asked.
MATCH (organisation)-[held:SEEKS]->(need:Need)
WHERE visible(need)
  AND ($includeEnded = true OR (lasts(held) AND isOpenStatement(need)))
WITH DISTINCT need, [need.createdAt, need.id] AS cursor
WHERE $after IS NULL OR cursor < $after
RETURN need AS node, cursor
ORDER BY cursor DESC
LIMIT $first
