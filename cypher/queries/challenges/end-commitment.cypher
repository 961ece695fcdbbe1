// Ends one commitment; ended before, it keeps the day it had.
MATCH (organisation:Organisation)-[commitment:COMMITTED_TO {id: $id}]->(:Challenge)
WHERE organisation.visibility IN $viewer.sees
SET commitment.until = coalesce(commitment.until, $until)
RETURN organisation.id AS organisationId, commitment.since AS since
