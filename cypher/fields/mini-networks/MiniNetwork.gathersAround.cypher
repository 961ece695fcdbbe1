// Finds what a mini-network gathers around: motivations, needs, themes, challenges.
MATCH (miniNetwork)-[:GATHERS_AROUND]->(thing:Thing)
WHERE visibleOrPublic(thing)
RETURN thing AS node
ORDER BY thing.id
LIMIT 20
