// Counts the themes a need is about.
MATCH (need)-[:ABOUT]->(theme:Theme)
RETURN count(theme) AS total
