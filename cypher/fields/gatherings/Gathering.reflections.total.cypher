// Counts what was written at a gathering.
MATCH (gathering)<-[:WRITTEN_AT]-(reflection:Reflection)
WHERE reflection.visibility IN $viewer.sees
  AND (reflection.endedOn IS NULL OR reflection.endedOn > $today)
RETURN count(reflection) AS total
