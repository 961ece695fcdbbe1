// Finds the organisation that asks.
MATCH (contact)-[:ASKED_BY]->(organisation:Organisation)
WHERE visible(organisation)
RETURN organisation AS node
LIMIT 1
