// Finds the place an organisation is in.
MATCH (organisation)-[:LOCATED_IN]->(place:Place)
RETURN place AS node
ORDER BY place.id
LIMIT 1
