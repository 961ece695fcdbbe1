// Counts the stored pairs of parallel initiatives that a list with the same filter has.
MATCH (parallel:Suggestion {engine: 'parallel'})-[:CONCERNS {position: 0}]->(a:Initiative)
WHERE visible(a)
MATCH (parallel)-[:CONCERNS {position: 1}]->(b:Initiative)
WHERE visible(b)
  AND ($initiativeId IS NOT NULL OR coalesce(parallel.level, 'possible') <> 'far_fetched')
  AND ($initiativeId IS NULL OR a.id = $initiativeId OR b.id = $initiativeId)
  AND ($label IS NULL OR parallel.label = $label)
  AND ($includeJudged OR NOT EXISTS {
    MATCH (verdict:Verdict {pairKey: parallel.pairKey})
    WHERE visible(verdict) AND verdict.engine = 'parallel' AND verdict.undoneAt IS NULL AND verdict.textHash = parallel.textHash
  })
  AND NOT EXISTS {
    MATCH (shared:Motivation)
    WHERE shared.id IN parallel.sharedMotivationIds AND NOT visible(shared)
  }
RETURN count(parallel) AS total
