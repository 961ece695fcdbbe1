// Deletes the relationships of a type that a thing has, besides those to what is kept and to what the viewer cannot know of.
UNWIND $kept AS keep
MATCH (from:Thing {id: keep.from})
// Takes the lock before looking, so that of two at once the later one sees what the earlier one made.
SET from.id = from.id
WITH from, keep
WHERE from:Thing
MATCH (from)-[old:$(keep.type)]->(to:Thing)
WHERE NOT to.id IN keep.to AND (keep.single OR visibleOrPublic(to))
WITH old, keep.type AS type, to.id AS to
DELETE old
RETURN type, to
