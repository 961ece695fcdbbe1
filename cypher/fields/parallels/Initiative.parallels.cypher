// Finds the stored parallels of an initiative, the best first.
MATCH (initiative)<-[:CONCERNS]-(parallel:Suggestion {engine: 'parallel'})-[:CONCERNS]->(other:Initiative)
WHERE other.id <> initiative.id AND visible(other)
  AND NOT EXISTS {
    MATCH (verdict:Verdict {pairKey: parallel.pairKey})
    WHERE visible(verdict) AND verdict.engine = 'parallel' AND verdict.undoneAt IS NULL AND verdict.textHash = parallel.textHash
  }
  AND NOT EXISTS {
    MATCH (shared:Motivation)
    WHERE shared.id IN parallel.sharedMotivationIds AND NOT visible(shared)
  }
WITH parallel, [CASE parallel.strength WHEN 'strong' THEN 0 ELSE 1 END, -parallel.score, parallel.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN parallel AS node, cursor
ORDER BY cursor
LIMIT $first
