// Lets a part be a thing of its own again for as long as an earlier merge is undone beneath it: fields and days stay as they are.
MATCH (merge:Merge {id: $id})
MATCH (gone:MergedThing {id: merge.goneId})-[into:MERGED_INTO]->(kept:Thing {id: merge.keptId})
WHERE visibleOrPublic(kept)
CALL (kept) {
  OPTIONAL MATCH (:Import)-[told:BROUGHT]->(kept)
  WHERE $id IN told.movedBy
  DELETE told
}
DELETE into
REMOVE gone:MergedThing
SET gone:Thing
SET gone:$(merge.label)
SET merge.undoneAt = $now
RETURN kept.id AS keptId
