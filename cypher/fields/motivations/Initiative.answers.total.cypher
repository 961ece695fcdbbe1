// Counts the motivations an initiative answers.
MATCH (initiative)-[answer:ANSWERS]->(motivation:Motivation)
WHERE motivation.visibility IN $viewer.sees
  AND ($includeEnded = true OR answer.until IS NULL)
RETURN count(motivation) AS total
