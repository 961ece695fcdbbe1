// Counts the mini-networks an organisation is a member of.
MATCH (organisation)-[part:MEMBER_OF]->(miniNetwork:MiniNetwork)
WHERE visible(miniNetwork)
  AND ($includeEnded = true OR (part.until IS NULL OR part.until > $today))
RETURN count(miniNetwork) AS total
