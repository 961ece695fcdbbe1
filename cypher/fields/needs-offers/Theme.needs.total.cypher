// Counts the needs about a theme.
MATCH (theme)<-[:ABOUT]-(need:Need)
WHERE need.visibility IN $viewer.sees
  AND ($includeEnded = true OR need.closedOn IS NULL)
RETURN count(need) AS total
