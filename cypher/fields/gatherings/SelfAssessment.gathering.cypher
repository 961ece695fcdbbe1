// Finds the gathering a self-assessment was held at.
MATCH (selfAssessment)-[:HELD_AT]->(gathering:Gathering)
WHERE visible(gathering)
RETURN gathering AS node
ORDER BY gathering.id
LIMIT 1
