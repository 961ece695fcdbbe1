// Finds a page of stored pairs of parallel initiatives, the best first, without those judged since their texts changed.
// Those of one initiative are found from it; of the whole network, along an index, in which 'strong' comes after 'possible'.
CALL () {
  WITH $initiativeId AS initiativeId
  WHERE initiativeId IS NOT NULL
  MATCH (initiative:Initiative {id: initiativeId})<-[:CONCERNS]-(parallel:Suggestion {engine: 'parallel'})
  WHERE visible(initiative) AND isListedParallel(parallel)
  RETURN parallel
  UNION ALL
  WITH $initiativeId AS initiativeId
  WHERE initiativeId IS NULL
  MATCH (parallel:Suggestion {engine: 'parallel'})
  WHERE parallel.strength <= coalesce($after[0], '~')
    AND ($after IS NULL OR [parallel.strength, parallel.score, parallel.id] < $after)
    AND coalesce(parallel.level, 'possible') <> 'far_fetched' AND isListedParallel(parallel)
  RETURN parallel
  ORDER BY parallel.engine DESC, parallel.strength DESC, parallel.score DESC, parallel.id DESC
  LIMIT $first
}
WITH parallel, [parallel.strength, parallel.score, parallel.id] AS cursor
WHERE $after IS NULL OR cursor < $after
RETURN parallel AS node, cursor
ORDER BY cursor DESC
LIMIT $first
