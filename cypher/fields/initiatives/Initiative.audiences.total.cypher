// Counts the audiences an initiative is for.
MATCH (initiative)-[:FOR]->(audience:Audience)
RETURN count(DISTINCT audience) AS total
