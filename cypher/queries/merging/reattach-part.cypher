// Lets a thing be a part of another again, by the merge that had made it one.
MATCH (merge:Merge {id: $id})
MATCH (survivor:Thing {id: merge.keptId})
WHERE visibleOrPublic(survivor)
MATCH (duplicate:Thing {id: merge.goneId})
WHERE visibleOrPublic(duplicate)
CALL (duplicate) {
  MATCH (duplicate)-[tie]-()
  WHERE type(tie) <> 'MERGED_INTO'
  DELETE tie
}
REMOVE duplicate:Thing
REMOVE duplicate:$(merge.label)
SET duplicate:MergedThing
CREATE (duplicate)-[:MERGED_INTO {mergeId: $id}]->(survivor)
SET merge.ties = $tiesText, merge.verdicts = $verdictsText
REMOVE merge.undoneAt
RETURN merge.id AS id
