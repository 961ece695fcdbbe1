// Counts the themes that are a part of a theme.
MATCH (narrower:Theme)-[:BROADER]->(theme)
RETURN count(narrower) AS total
