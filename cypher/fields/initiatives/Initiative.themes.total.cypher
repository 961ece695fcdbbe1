// Counts the themes an initiative is about.
MATCH (initiative)-[:ABOUT]->(theme:Theme)
RETURN count(DISTINCT theme) AS total
