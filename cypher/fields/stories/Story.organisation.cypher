// Finds the organisation that tells a story.
MATCH (story)-[:TOLD_BY]->(organisation:Organisation)
WHERE visible(organisation)
RETURN organisation AS node
ORDER BY organisation.id
LIMIT 1
