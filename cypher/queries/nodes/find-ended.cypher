// Finds which of some things have ended, or are sought or offered by nobody but who has.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
OPTIONAL MATCH (thing)<-[held:SEEKS|MAKES_OFFER]-(holder:Organisation)
WHERE lasts(held)
WITH thing, collect(holder) AS holders
WHERE NOT goesOn(thing) OR (size(holders) > 0 AND none(holder IN holders WHERE goesOn(holder)))
RETURN thing.id AS id
