// Counts the themes a story is about.
MATCH (story)-[:ABOUT]->(theme:Theme)
RETURN count(theme) AS total
