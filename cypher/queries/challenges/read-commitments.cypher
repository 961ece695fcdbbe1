// Reads the ids of organisations' latest commitments, in the order of the pairs.
UNWIND range(0, size($pairs) - 1) AS position
WITH position, $pairs[position] AS pair
CALL (pair) {
  MATCH (:Organisation {id: pair.organisationId})-[commitment:COMMITTED_TO]->(:Challenge {id: pair.challengeId})
  RETURN commitment
  ORDER BY coalesce(commitment.until, '9999-12-31') DESC, coalesce(commitment.since, '') DESC
  LIMIT 1
}
RETURN commitment.id AS id
ORDER BY position
