// Counts the themes that are a part of a theme.
MATCH (narrower:Theme)-[:BROADER]->(theme)
WHERE narrower.endedOn IS NULL OR narrower.endedOn > $today
RETURN count(narrower) AS total
