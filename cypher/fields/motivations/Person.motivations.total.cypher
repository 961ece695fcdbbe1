// Counts the motivations a person holds or stands behind.
MATCH (person)-[held:HOLDS|SUPPORTS]->(motivation:Motivation)
WHERE visible(motivation)
  AND ($includeEnded = true OR (held.until IS NULL OR held.until > $today))
RETURN count(DISTINCT motivation) AS total
