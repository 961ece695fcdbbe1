// Reads the pairs of initiatives whose texts say that they are one, and that nobody has judged.
MATCH (parallel:Suggestion {engine: 'parallel'})
WHERE parallel.label = 'same_record' AND coalesce(parallel.level, 'possible') <> 'far_fetched'
  AND seesShared(parallel)
  AND NOT EXISTS {
    MATCH (verdict:Verdict {pairKey: parallel.pairKey})
    WHERE visible(verdict) AND verdict.engine = 'parallel' AND verdict.undoneAt IS NULL AND verdict.textHash = parallel.textHash
  }
RETURN parallel.pairKey AS pairKey, parallel.score AS score
ORDER BY score DESC
LIMIT $limit
