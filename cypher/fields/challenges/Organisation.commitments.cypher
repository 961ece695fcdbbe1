// Finds a page of the challenges that an organisation has committed to, in the roadmap's order.
MATCH (organisation)-[commitment:COMMITTED_TO]->(challenge:Challenge)
WHERE $includeEnded = true OR lasts(commitment)
WITH
  challenge,
  commitment,
  [challenge.position, challenge.sortTitle, challenge.id, coalesce(commitment.since, ''), coalesce(commitment.until, '9999-12-31')] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN challenge AS node, commitment.id AS id, commitment.since AS since, commitment.until AS until, cursor
ORDER BY cursor
LIMIT $first
