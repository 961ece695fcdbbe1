// Counts the themes a collaboration is about.
MATCH (collaboration)-[:ABOUT]->(theme:Theme)
RETURN count(theme) AS total
