// Ends one commitment; ended before, it keeps the earlier day.
MATCH (organisation:Organisation)-[commitment:COMMITTED_TO {id: $id}]->(:Challenge)
WHERE visible(organisation)
SET commitment.until = CASE WHEN commitment.until < $until THEN commitment.until ELSE $until END
RETURN organisation.id AS organisationId, commitment.since AS since
