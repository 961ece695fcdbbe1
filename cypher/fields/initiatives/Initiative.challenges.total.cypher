// Counts the challenges an initiative addresses.
MATCH (initiative)-[:ADDRESSES]->(challenge:Challenge)
RETURN count(DISTINCT challenge) AS total
