// Finds the focus area that a challenge belongs to, by its themes or those above them.
MATCH (challenge)-[:ABOUT]->(:Theme)-[:BROADER*0..]->(focusArea:Theme)
WHERE focusArea.focusArea = true
RETURN DISTINCT focusArea AS node
ORDER BY node.id
LIMIT 1
