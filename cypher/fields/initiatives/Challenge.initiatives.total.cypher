// Counts the initiatives that address a challenge.
MATCH (challenge)<-[:ADDRESSES]-(initiative:Initiative)
WHERE visible(initiative)
RETURN count(DISTINCT initiative) AS total
