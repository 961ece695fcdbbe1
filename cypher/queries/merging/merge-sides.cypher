// Makes two things one: one keeps its id, the other is kept whole under a label of its own, out of every read.
MATCH (kept:Thing {id: $keptId})
WHERE visibleOrPublic(kept)
MATCH (gone:Thing {id: $goneId})
WHERE visibleOrPublic(gone)
OPTIONAL MATCH (suggestion:Suggestion)-[:CONCERNS]->(side) WHERE side IN [kept, gone]
WITH kept, gone, collect(DISTINCT suggestion) AS suggestions
FOREACH (suggestion IN suggestions | DETACH DELETE suggestion)
SET kept += $changes, kept.updatedAt = $now
WITH kept, gone
CALL (gone) {
  MATCH (gone)-[tie]-()
  WHERE type(tie) <> 'MERGED_INTO'
  DELETE tie
}
REMOVE gone:Thing
REMOVE gone:$($label)
SET gone:MergedThing
CREATE (merge:Merge {id: $id, at: $now, label: $label, keptId: $keptId, goneId: $goneId, goneName: $goneName, keptName: $keptName,
  changes: $changesText, before: $beforeText, ties: $tiesText, verdicts: $verdictsText, byId: $viewer.accountId})
CREATE (gone)-[:MERGED_INTO {mergeId: $id}]->(kept)
RETURN merge.id AS id
