// Finds the initiative that an initiative is a part of.
MATCH (initiative)-[:PART_OF]->(parent:Initiative)
WHERE visible(parent)
RETURN parent AS node
ORDER BY parent.id
LIMIT 1
