// Finds the organisations that are a part of an organisation, by name.
MATCH (part:Organisation)-[:SUB_ORGANISATION_OF]->(organisation)
WHERE visible(part) AND goesOn(part)
RETURN part AS node
ORDER BY part.sortName, part.id
LIMIT 50
