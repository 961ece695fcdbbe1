// Counts the themes a climate challenge is about.
MATCH (challenge)-[:ABOUT]->(theme:Theme)
RETURN count(theme) AS total
