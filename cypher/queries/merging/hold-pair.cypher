// Holds two things that may be the same until the transaction ends, in the order of their ids, and says which were held.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
WHERE visibleOrPublic(thing)
// Takes the lock before looking, so that of two decisions at once the later knows the earlier, and a merge that came first is seen.
SET thing.id = thing.id
WITH thing
WHERE thing:Thing
RETURN thing.id AS id
