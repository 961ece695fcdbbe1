// Counts the needs of a person.
MATCH (person)-[held:SEEKS]->(need:Need)
WHERE visible(need)
  AND ($includeEnded = true OR ((held.until IS NULL OR held.until > $today) AND need.closedOn IS NULL))
RETURN count(DISTINCT need) AS total
