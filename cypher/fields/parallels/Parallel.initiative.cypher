// Finds one of a pair's two initiatives.
MATCH (parallel)-[:CONCERNS {position: $position}]->(initiative:Initiative)
WHERE visible(initiative)
RETURN initiative AS node
LIMIT 1
