// Finds one commitment with the organisation that made it and the challenge.
MATCH (organisation:Organisation)-[commitment:COMMITTED_TO {id: $id}]->(challenge:Challenge)
WHERE visible(organisation)
RETURN organisation, challenge, commitment.id AS id, commitment.since AS since, commitment.until AS until
