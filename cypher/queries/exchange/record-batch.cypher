// Records what one batch of an import wrote, in the transaction that wrote it, and tells whether to go on.
MATCH (import:Import {id: $id})
SET import.done = $done, import.total = $total, import.runsUntil = $until, import.updatedAt = $now
FOREACH (_ IN CASE WHEN size($links) = 0 THEN [] ELSE [true] END |
  MERGE (import)-[:HAS_BATCH]->(batch:ImportBatch {key: $key})
  // An import that is run once more adds to what it made before.
  SET batch.links = coalesce(batch.links, []) + [line IN $links WHERE NOT line IN coalesce(batch.links, [])])
WITH import
CALL (import) {
  UNWIND $things AS item
  MATCH (thing:Thing {id: item.id})
  MERGE (import)-[brought:BROUGHT]->(thing)
    SET brought += item.told, brought.at = coalesce(brought.at, $now)
  RETURN count(brought) AS things
}
RETURN import.cancelAsked AS cancelAsked, things
