// Finds the organisation that an organisation is a part of.
MATCH (organisation)-[:SUB_ORGANISATION_OF]->(parent:Organisation)
WHERE parent.visibility IN $viewer.sees
RETURN parent AS node
ORDER BY parent.id
LIMIT 1
