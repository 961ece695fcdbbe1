// Counts what was written at a gathering.
MATCH (gathering)<-[:WRITTEN_AT]-(reflection:Reflection)
WHERE reflection.visibility IN $viewer.sees
RETURN count(reflection) AS total
