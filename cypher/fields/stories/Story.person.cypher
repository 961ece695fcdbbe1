// Finds the person that tells a story.
MATCH (story)-[:TOLD_BY]->(person:Person)
WHERE person.visibility IN $viewer.sees
RETURN person AS node
ORDER BY person.id
LIMIT 1
