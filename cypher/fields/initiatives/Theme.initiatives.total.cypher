// Counts the initiatives about a theme or one that is a part of it.
MATCH (theme)<-[:BROADER*0..]-(:Theme)<-[:ABOUT]-(initiative:Initiative)
WHERE visible(initiative)
RETURN count(DISTINCT initiative) AS total
