// Finds one thing with all its properties, and holds it against others until the transaction ends.
MATCH (thing:Thing {id: $id})
WHERE $label IN labels(thing) AND visibleWithWhole(thing)
// Takes the lock before looking at when it was changed, so that of two at once only one goes through.
SET thing.id = thing.id
WITH thing
WHERE thing:Thing
RETURN properties(thing) AS current
