// Counts the stored parallels of an initiative.
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
RETURN count(parallel) AS total
