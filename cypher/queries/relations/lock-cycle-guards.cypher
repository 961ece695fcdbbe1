// Lets one transaction at a time change which things are above which, for each of the types.
UNWIND $types AS type
MERGE (guard:CircleGuard {type: type})
// Takes the lock: of two changes that share no thing and close a circle together, the later one sees the earlier one.
SET guard.touchedAt = $now
RETURN count(guard) AS taken
