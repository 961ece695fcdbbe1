// Finds one of a pair's two initiatives.
MATCH (parallel)-[:CONCERNS {position: $position}]->(initiative:Initiative)
WHERE initiative.visibility IN $viewer.sees
RETURN initiative AS node
LIMIT 1
