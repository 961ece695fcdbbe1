// Counts the organisations a person works at.
MATCH (person)-[work:WORKS_AT]->(organisation:Organisation)
WHERE visible(organisation)
  AND ($includeEnded = true OR work.until IS NULL OR work.until > $today)
RETURN count(work) AS total
