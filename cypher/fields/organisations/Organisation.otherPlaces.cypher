// Finds the places an organisation is in besides its first, by name.
MATCH (organisation)-[:ALSO_IN]->(place:Place)
RETURN place AS node
ORDER BY place.sortName, place.id
LIMIT 50
