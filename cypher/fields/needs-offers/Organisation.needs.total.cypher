// Counts the needs of an organisation.
MATCH (organisation)-[held:SEEKS]->(need:Need)
WHERE visible(need)
  AND ($includeEnded = true OR ((held.until IS NULL OR held.until > $today) AND need.closedOn IS NULL))
RETURN count(DISTINCT need) AS total
