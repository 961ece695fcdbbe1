// Changes properties of one thing that is held.
MATCH (thing:Thing {id: $id})
SET thing += $changes, thing.updatedAt = $now
SET thing.listOrder = listOrder(thing)
RETURN properties(thing) AS current
