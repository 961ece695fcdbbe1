// Finds pairs of initiatives that nobody has judged, the likest first; those most likely entered twice wait elsewhere.
MATCH (parallel:Suggestion {engine: 'parallel'})
WHERE coalesce(parallel.level, 'possible') <> 'far_fetched' AND parallel.label <> 'same_record'
  AND NOT EXISTS {
    MATCH (verdict:Verdict {pairKey: parallel.pairKey})
    WHERE visible(verdict) AND verdict.engine = 'parallel' AND verdict.undoneAt IS NULL AND verdict.textHash = parallel.textHash
  }
  AND NOT EXISTS {
    MATCH (shared:Motivation) WHERE shared.id IN parallel.sharedMotivationIds AND NOT visible(shared)
  }
MATCH (parallel)-[:CONCERNS {position: 0}]->(a:Initiative)
WHERE visible(a)
MATCH (parallel)-[:CONCERNS {position: 1}]->(b:Initiative)
WHERE visible(b)
WITH parallel, a, b, [-parallel.score, parallel.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN a AS thing, b AS other, parallel.id AS refId, null AS since, null AS count, cursor
ORDER BY cursor
LIMIT $first
