// Counts the motivations an organisation holds or stands behind.
MATCH (organisation)-[held:HOLDS|SUPPORTS]->(motivation:Motivation)
WHERE visible(motivation)
  AND ($includeEnded = true OR held.until IS NULL)
RETURN count(motivation) AS total
