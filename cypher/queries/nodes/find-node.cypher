// Finds anything by its id.
MATCH (thing:Thing {id: $id})
WHERE coalesce(thing.visibility, 'everyone') IN $viewer.sees
RETURN thing AS node
