// Finds a page of the organisations that have committed to a challenge, by name.
MATCH (organisation:Organisation)-[commitment:COMMITTED_TO]->(challenge)
WHERE visible(organisation)
  AND ($includeEnded = true OR (lasts(commitment) AND goesOn(organisation)))
WITH
  organisation,
  commitment,
  [organisation.sortName, organisation.id, coalesce(commitment.since, ''), coalesce(commitment.until, '9999-12-31')] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN organisation AS node, commitment.id AS id, commitment.since AS since, commitment.until AS until, cursor
ORDER BY cursor
LIMIT $first
