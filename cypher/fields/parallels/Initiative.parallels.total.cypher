// Counts the stored parallels of an initiative.
MATCH (initiative)<-[:CONCERNS]-(parallel:Suggestion {engine: 'parallel'})-[:CONCERNS]->(other:Initiative)
WHERE other.id <> initiative.id AND visible(other)
  AND NOT EXISTS {
    MATCH (verdict:Verdict {pairKey: parallel.pairKey})
    WHERE verdict.engine = 'parallel' AND verdict.undoneAt IS NULL AND verdict.textHash = parallel.textHash
  }
RETURN count(parallel) AS total
