// Counts the challenges that an organisation has committed to.
MATCH (organisation)-[commitment:COMMITTED_TO]->(:Challenge)
WHERE $includeEnded = true OR commitment.until IS NULL OR commitment.until > $today
RETURN count(commitment) AS total
