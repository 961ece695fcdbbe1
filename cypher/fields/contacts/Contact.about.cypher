// Finds what a contact is about, as far as the viewer may see it.
MATCH (contact)-[:CONCERNS]->(thing:Thing)
WHERE visibleOrPublic(thing)
RETURN thing AS node
ORDER BY thing.id
LIMIT 6
