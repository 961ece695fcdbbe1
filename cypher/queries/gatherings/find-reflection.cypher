// Finds one reflection by its id.
MATCH (reflection:Reflection {id: $id})
WHERE reflection.visibility IN $viewer.sees
RETURN reflection AS node
