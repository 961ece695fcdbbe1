// Counts the motivations voiced at a gathering.
MATCH (gathering)<-[:VOICED_AT]-(motivation:Motivation)
WHERE visible(motivation)
RETURN count(motivation) AS total
