// Finds the place a gathering is held at.
MATCH (gathering)-[:LOCATED_IN]->(place:Place)
RETURN place AS node
ORDER BY place.id
LIMIT 1
