// Lets a thing that had become a part of another be one of its own again.
MATCH (merge:Merge {id: $id})
MATCH (gone:MergedThing {id: merge.goneId})-[into:MERGED_INTO]->(kept:Thing {id: merge.keptId})
WHERE visibleOrPublic(kept)
OPTIONAL MATCH (suggestion:Suggestion)-[:CONCERNS]->(kept)
WITH merge, gone, into, kept, collect(DISTINCT suggestion) AS suggestions
FOREACH (suggestion IN suggestions | DETACH DELETE suggestion)
WITH merge, gone, into, kept
CALL (kept) {
  OPTIONAL MATCH (:Import)-[told:BROUGHT]->(kept)
  WHERE $id IN told.movedBy
  DELETE told
}
DELETE into
REMOVE gone:MergedThing
SET gone:Thing
SET gone:$(merge.label)
SET gone.updatedAt = $now
SET kept += $restored, kept.updatedAt = $now
SET merge.undoneAt = $now
RETURN kept.id AS keptId
