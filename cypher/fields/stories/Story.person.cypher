// Finds the person that tells a story.
MATCH (story)-[:TOLD_BY]->(person:Person)
WHERE visible(person)
RETURN person AS node
ORDER BY person.id
LIMIT 1
