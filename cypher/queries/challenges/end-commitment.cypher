// Ends one commitment, or takes its ending back where none lasts in its place; ended before, it keeps the earlier day.
MATCH (organisation:Organisation)-[commitment:COMMITTED_TO {id: $id}]->(challenge:Challenge)
WHERE visible(organisation)
SET organisation.id = organisation.id
WITH organisation, commitment, challenge
WHERE organisation:Thing
WITH organisation, commitment, challenge, $until IS NULL AND EXISTS {
  MATCH (organisation)-[other:COMMITTED_TO]->(challenge)
  WHERE other <> commitment AND coalesce(other.until, '9999-12-31') > coalesce(commitment.since, '')
    AND coalesce(other.since, '') >= coalesce(commitment.since, '')
} AS replaced
FOREACH (_ IN CASE WHEN replaced OR commitment.until < $until THEN [] ELSE [true] END | SET commitment.until = $until)
RETURN organisation.id AS organisationId, commitment.since AS since, replaced
