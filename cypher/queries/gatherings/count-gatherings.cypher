// Counts the gatherings that the list has.
MATCH (gathering:Gathering)
WHERE visible(gathering)
  AND (gathering.endedOn IS NULL OR gathering.endedOn > $today)
RETURN count(gathering) AS total
