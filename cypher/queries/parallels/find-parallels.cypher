// Finds a page of stored pairs of parallel initiatives, the best first, without those judged since their texts changed.
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
WITH parallel, [CASE parallel.strength WHEN 'strong' THEN 0 ELSE 1 END, -parallel.score, parallel.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN parallel AS node, cursor
ORDER BY cursor
LIMIT $first
