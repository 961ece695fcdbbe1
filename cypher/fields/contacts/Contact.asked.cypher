// Finds the organisation that is asked.
MATCH (contact)-[:ASKED_OF]->(organisation:Organisation)
WHERE visible(organisation)
RETURN organisation AS node
LIMIT 1
