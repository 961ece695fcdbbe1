// Lets a part be a thing of its own again for as long as an earlier merge is undone beneath it: fields and days stay as they are.
MATCH (merge:Merge {id: $id})
MATCH (duplicate:MergedThing {id: merge.goneId})-[into:MERGED_INTO]->(survivor:Thing {id: merge.keptId})
WHERE visibleOrPublic(survivor)
CALL (survivor) {
  OPTIONAL MATCH (:Import)-[told:BROUGHT]->(survivor)
  WHERE $id IN told.movedBy
  DELETE told
}
DELETE into
REMOVE duplicate:MergedThing
SET duplicate:Thing
SET duplicate:$(merge.label)
SET merge.undoneAt = $now
RETURN survivor.id AS keptId
