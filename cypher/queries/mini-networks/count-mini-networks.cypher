// Counts the mini-networks.
MATCH (miniNetwork:MiniNetwork)
WHERE visible(miniNetwork)
  AND ($status IS NULL OR miniNetwork.status = $status)
RETURN count(miniNetwork) AS total
