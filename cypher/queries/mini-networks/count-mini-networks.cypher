// Counts the mini-networks.
MATCH (miniNetwork:MiniNetwork)
WHERE miniNetwork.visibility IN $viewer.sees
  AND ($status IS NULL OR miniNetwork.status = $status)
RETURN count(miniNetwork) AS total
