// Finds the stored pair of two initiatives.
MATCH (parallel:Suggestion {pairKey: $pairKey})
WHERE parallel.engine = 'parallel'
  AND NOT EXISTS {
    MATCH (parallel)-[:CONCERNS]->(initiative:Initiative)
    WHERE NOT visible(initiative)
  }
  AND seesShared(parallel)
RETURN parallel AS node
