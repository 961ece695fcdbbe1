// Counts the gatherings that the list has.
MATCH (gathering:Gathering)
WHERE gathering.visibility IN $viewer.sees
  AND (gathering.endedOn IS NULL OR gathering.endedOn > $today)
RETURN count(gathering) AS total
