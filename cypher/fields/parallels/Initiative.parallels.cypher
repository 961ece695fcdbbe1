// Finds the stored parallels of an initiative, the best first.
MATCH (initiative)<-[:CONCERNS]-(parallel:Suggestion {engine: 'parallel'})-[:CONCERNS]->(other:Initiative)
WHERE other.id <> initiative.id AND visible(other)
  AND isUnjudged(parallel)
  AND seesShared(parallel)
WITH parallel, [CASE parallel.strength WHEN 'strong' THEN 0 ELSE 1 END, -parallel.score, parallel.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN parallel AS node, cursor
ORDER BY cursor
LIMIT $first
