// Holds two organisations, in the order they are given, and tells whether anybody signs in for them.
UNWIND $ids AS id
MATCH (organisation:Organisation {id: id})
WHERE visible(organisation) AND goesOn(organisation)
SET organisation.id = id
RETURN id, EXISTS { (:Account)-[:SPEAKS_FOR]->(organisation) } AS isHere
