// Counts the needs about a theme.
MATCH (theme)<-[:ABOUT]-(need:Need)
WHERE visible(need)
  AND ($includeEnded = true OR need.closedOn IS NULL)
RETURN count(need) AS total
