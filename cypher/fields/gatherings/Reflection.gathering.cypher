// Finds the gathering a reflection was written at.
MATCH (reflection)-[:WRITTEN_AT]->(gathering:Gathering)
WHERE visible(gathering)
RETURN gathering AS node
ORDER BY gathering.id
LIMIT 1
