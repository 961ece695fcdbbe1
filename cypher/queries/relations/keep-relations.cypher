// Deletes the relationships of a type that a thing has, besides those to the things that are kept.
UNWIND $kept AS keep
MATCH (from:Thing {id: keep.from})-[old:$(keep.type)]->(to:Thing)
WHERE NOT to.id IN keep.to
DELETE old
RETURN count(*) AS cut
