// Counts the themes a motivation is about.
MATCH (motivation)-[:ABOUT]->(theme:Theme)
RETURN count(theme) AS total
