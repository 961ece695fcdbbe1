// Finds a page of mini-networks, the newest first.
MATCH (miniNetwork:MiniNetwork)
WHERE visible(miniNetwork)
  AND ($status IS NULL OR miniNetwork.status = $status)
WITH miniNetwork, [miniNetwork.createdAt, miniNetwork.id] AS cursor
WHERE $after IS NULL OR cursor < $after
RETURN miniNetwork AS node, cursor
ORDER BY cursor DESC
LIMIT $first
