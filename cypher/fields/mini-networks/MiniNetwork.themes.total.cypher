// Counts the themes a mini-network is about.
MATCH (miniNetwork)-[:ABOUT]->(theme:Theme)
RETURN count(theme) AS total
