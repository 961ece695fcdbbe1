// Reads the ids of organisations' commitments, in the order of the pairs.
UNWIND range(0, size($pairs) - 1) AS position
WITH position, $pairs[position] AS pair
MATCH (:Organisation {id: pair.organisationId})-[commitment:COMMITTED_TO]->(:Challenge {id: pair.challengeId})
RETURN commitment.id AS id
ORDER BY position
