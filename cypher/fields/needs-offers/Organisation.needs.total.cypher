// Counts the needs of an organisation.
MATCH (organisation)-[held:SEEKS]->(need:Need)
WHERE visible(need)
  AND ($includeEnded = true OR (held.until IS NULL AND need.closedOn IS NULL))
RETURN count(need) AS total
