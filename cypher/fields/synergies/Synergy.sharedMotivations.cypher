// Finds the hopes, concerns and drivers that both organisations of a synergy stand behind.
UNWIND range(0, size(synergy.sharedMotivationIds) - 1) AS position
MATCH (motivation:Motivation {id: synergy.sharedMotivationIds[position]})
WHERE visible(motivation)
RETURN motivation AS node
ORDER BY position
LIMIT 5
