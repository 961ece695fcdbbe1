// Lets a thing that had become a part of another be one of its own again.
MATCH (merge:Merge {id: $id})
MATCH (duplicate:MergedThing {id: merge.goneId})-[into:MERGED_INTO]->(survivor:Thing {id: merge.keptId})
WHERE visibleOrPublic(survivor)
OPTIONAL MATCH (suggestion:Suggestion)-[:CONCERNS]->(survivor)
WITH merge, duplicate, into, survivor, collect(DISTINCT suggestion) AS suggestions
FOREACH (suggestion IN suggestions | DETACH DELETE suggestion)
WITH merge, duplicate, into, survivor
CALL (survivor) {
  OPTIONAL MATCH (:Import)-[told:BROUGHT]->(survivor)
  WHERE $id IN told.movedBy
  DELETE told
}
DELETE into
REMOVE duplicate:MergedThing
SET duplicate:Thing
SET duplicate:$(merge.label)
SET duplicate.updatedAt = $now
SET survivor += $restored, survivor.updatedAt = $now
SET merge.undoneAt = $now
RETURN survivor.id AS keptId
