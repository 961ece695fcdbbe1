// Counts the motivations an initiative answers.
MATCH (initiative)-[answer:ANSWERS]->(motivation:Motivation)
WHERE visible(motivation)
  AND ($includeEnded = true OR answer.until IS NULL)
RETURN count(motivation) AS total
