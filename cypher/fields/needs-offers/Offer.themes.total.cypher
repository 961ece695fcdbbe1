// Counts the themes an offer is about.
MATCH (offer)-[:ABOUT]->(theme:Theme)
RETURN count(theme) AS total
