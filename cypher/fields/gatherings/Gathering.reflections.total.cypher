// Counts what was written at a gathering.
MATCH (gathering)<-[:WRITTEN_AT]-(reflection:Reflection)
WHERE visible(reflection)
  AND (reflection.endedOn IS NULL OR reflection.endedOn > $today)
RETURN count(reflection) AS total
