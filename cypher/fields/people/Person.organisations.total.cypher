// Counts the organisations a person works at.
MATCH (person)-[work:WORKS_AT]->(organisation:Organisation)
WHERE organisation.visibility IN $viewer.sees
  AND ($includeEnded = true OR work.until IS NULL OR work.until > $today)
RETURN count(work) AS total
