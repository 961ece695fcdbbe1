// Finds the other organisation of a synergy.
MATCH (synergy)-[:CONCERNS]->(organisation:Organisation)
WHERE organisation.id <> $organisationId AND visible(organisation)
RETURN organisation AS node
LIMIT 1
