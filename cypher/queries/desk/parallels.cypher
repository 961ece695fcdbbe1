// Finds pairs of initiatives that nobody has judged, the likest first; those most likely entered twice wait elsewhere.
MATCH (parallel:Suggestion {engine: 'parallel'})
// A score is at most 1: the first page begins above all of them.
WHERE parallel.score <= coalesce($after[0], 1000)
  AND ($after IS NULL OR parallel.score < $after[0] OR parallel.id < $after[1])
  AND coalesce(parallel.level, 'possible') <> 'far_fetched' AND parallel.label <> 'same_record'
  AND isUnjudged(parallel)
  AND seesShared(parallel)
MATCH (parallel)-[:CONCERNS {position: 0}]->(a:Initiative)
WHERE visible(a)
MATCH (parallel)-[:CONCERNS {position: 1}]->(b:Initiative)
WHERE visible(b)
WITH parallel, a, b
ORDER BY parallel.engine DESC, parallel.score DESC, parallel.id DESC
LIMIT $first
RETURN a AS thing, b AS other, parallel.id AS refId, null AS since, null AS count, [parallel.score, parallel.id] AS cursor
ORDER BY cursor DESC
LIMIT $first
