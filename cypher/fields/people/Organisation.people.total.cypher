// Counts the people who work at an organisation.
MATCH (person:Person)-[work:WORKS_AT]->(organisation)
WHERE visible(person)
  AND ($includeEnded = true OR work.until IS NULL OR work.until > $today)
RETURN count(work) AS total
