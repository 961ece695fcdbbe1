// Counts the motivations voiced at a gathering.
MATCH (gathering)<-[:VOICED_AT]-(motivation:Motivation)
WHERE motivation.visibility IN $viewer.sees
RETURN count(motivation) AS total
