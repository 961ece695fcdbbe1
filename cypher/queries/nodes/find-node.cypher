// Finds anything by its id, or only where it is of one kind.
MATCH (thing:Thing {id: $id})
WHERE coalesce(thing.visibility, 'everyone') IN $viewer.sees
  AND ($label IS NULL OR $label IN labels(thing))
RETURN thing AS node
