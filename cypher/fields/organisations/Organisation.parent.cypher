// Finds the organisation that an organisation is a part of.
MATCH (organisation)-[:SUB_ORGANISATION_OF]->(parent:Organisation)
WHERE visible(parent)
RETURN parent AS node
ORDER BY parent.id
LIMIT 1
