// Counts all audiences.
MATCH (audience:Audience)
RETURN count(audience) AS total
