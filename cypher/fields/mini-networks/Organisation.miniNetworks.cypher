// Finds a page of the mini-networks an organisation is a member of, the newest first.
MATCH (organisation)-[part:MEMBER_OF]->(miniNetwork:MiniNetwork)
WHERE visible(miniNetwork)
  AND ($includeEnded = true OR lasts(part))
WITH
  miniNetwork,
  part.contribution AS contribution,
  part.since AS since,
  part.until AS until,
  [miniNetwork.createdAt, miniNetwork.id, coalesce(part.since, ''), coalesce(part.until, '9999-12-31')] AS cursor
WHERE $after IS NULL OR cursor < $after
RETURN miniNetwork AS node, contribution, since, until, cursor
ORDER BY cursor DESC
LIMIT $first
