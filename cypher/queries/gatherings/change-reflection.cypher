// Changes properties of a reflection, unless somebody did so since it was read.
MATCH (reflection:Reflection {id: $id})
WHERE reflection.visibility IN $viewer.sees
WITH reflection, $readAt IS NOT NULL AND reflection.updatedAt <> $readAt AS conflict
FOREACH (_ IN CASE WHEN conflict THEN [] ELSE [true] END |
  SET reflection += $changes, reflection.updatedAt = $now)
RETURN reflection.id AS id, conflict, properties(reflection) AS current, [] AS missing
