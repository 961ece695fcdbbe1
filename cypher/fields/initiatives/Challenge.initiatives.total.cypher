// Counts the initiatives that address a challenge.
MATCH (challenge)<-[:ADDRESSES]-(initiative:Initiative)
WHERE initiative.visibility IN $viewer.sees
RETURN count(DISTINCT initiative) AS total
