// Finds the gathering a motivation was voiced at.
MATCH (motivation)-[:VOICED_AT]->(gathering:Gathering)
WHERE visible(gathering)
RETURN gathering AS node
ORDER BY gathering.id
LIMIT 1
