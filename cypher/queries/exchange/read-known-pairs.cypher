// Reads the pairs of organisations that collaborate, each once.
MATCH (a:Organisation)-[:PARTY_TO]->(collaboration:Collaboration)<-[:PARTY_TO]-(b:Organisation)
WHERE a.id < b.id AND visible(collaboration) AND visible(a) AND visible(b)
RETURN DISTINCT a.id AS a, b.id AS b
