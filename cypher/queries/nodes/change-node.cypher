// Changes properties of one thing, unless somebody did so since it was read.
MATCH (thing:Thing {id: $id})
WHERE $label IN labels(thing) AND visibleOrPublic(thing)
// Takes the lock before looking at when it was changed, so that of two at once only one goes through.
SET thing.id = $id
WITH thing, $readAt IS NOT NULL AND thing.updatedAt <> $readAt AS conflict
FOREACH (_ IN CASE WHEN conflict THEN [] ELSE [true] END | SET thing += $changes, thing.updatedAt = $now)
RETURN thing.id AS id, conflict, properties(thing) AS current
