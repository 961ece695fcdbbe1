// Counts all audiences.
MATCH (audience:Audience)
WHERE audience.endedOn IS NULL OR audience.endedOn > $today
RETURN count(audience) AS total
