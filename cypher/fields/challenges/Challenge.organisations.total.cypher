// Counts the organisations that have committed to a challenge.
MATCH (organisation:Organisation)-[commitment:COMMITTED_TO]->(challenge)
WHERE visible(organisation)
  AND ($includeEnded = true OR commitment.until IS NULL OR commitment.until > $today)
RETURN count(commitment) AS total
