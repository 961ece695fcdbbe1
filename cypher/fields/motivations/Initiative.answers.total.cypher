// Counts the motivations an initiative answers.
MATCH (initiative)-[answer:ANSWERS]->(motivation:Motivation)
WHERE visible(motivation)
  AND ($includeEnded = true OR (answer.until IS NULL OR answer.until > $today))
RETURN count(DISTINCT motivation) AS total
