// Counts the gatherings that the list has.
MATCH (gathering:Gathering)
WHERE gathering.visibility IN $viewer.sees
RETURN count(gathering) AS total
