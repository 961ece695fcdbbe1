// Finds the motivations that both initiatives of a pair answer.
UNWIND range(0, size(parallel.sharedMotivationIds) - 1) AS position
MATCH (motivation:Motivation {id: parallel.sharedMotivationIds[position]})
WHERE visible(motivation)
RETURN motivation AS node
ORDER BY position
LIMIT 5
