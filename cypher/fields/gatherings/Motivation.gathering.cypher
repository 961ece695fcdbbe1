// Finds the gathering a motivation was voiced at.
MATCH (motivation)-[:VOICED_AT]->(gathering:Gathering)
WHERE gathering.visibility IN $viewer.sees
RETURN gathering AS node
ORDER BY gathering.id
LIMIT 1
