// Lets a thing be a part of another again, by the merge that had made it one.
MATCH (merge:Merge {id: $id})
MATCH (kept:Thing {id: merge.keptId})
WHERE visibleOrPublic(kept)
MATCH (gone:Thing {id: merge.goneId})
WHERE visibleOrPublic(gone)
CALL (gone) {
  MATCH (gone)-[tie]-()
  WHERE type(tie) <> 'MERGED_INTO'
  DELETE tie
}
REMOVE gone:Thing
REMOVE gone:$(merge.label)
SET gone:MergedThing
CREATE (gone)-[:MERGED_INTO {mergeId: $id}]->(kept)
SET merge.ties = $tiesText, merge.verdicts = $verdictsText
REMOVE merge.undoneAt
RETURN merge.id AS id
