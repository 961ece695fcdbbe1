// Finds the place an initiative is in.
MATCH (initiative)-[:LOCATED_IN]->(place:Place)
RETURN place AS node
ORDER BY place.id
LIMIT 1
