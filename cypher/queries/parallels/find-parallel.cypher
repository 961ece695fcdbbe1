// Finds the stored pair of two initiatives.
MATCH (parallel:Suggestion {pairKey: $pairKey})
WHERE parallel.engine = 'parallel'
  AND NOT EXISTS {
    MATCH (parallel)-[:CONCERNS]->(initiative:Initiative)
    WHERE NOT initiative.visibility IN $viewer.sees
  }
RETURN parallel AS node
