// Makes two things one: one keeps its id, the other is kept whole under a label of its own, out of every read.
MATCH (kept:Thing {id: $keptId})
MATCH (gone:Thing {id: $goneId})
OPTIONAL MATCH (suggestion:Suggestion)-[:CONCERNS]->(side) WHERE side IN [kept, gone]
WITH kept, gone, collect(DISTINCT suggestion) AS suggestions
FOREACH (suggestion IN suggestions | DETACH DELETE suggestion)
SET kept += $changes, kept.updatedAt = $now
WITH kept, gone
CALL (gone) {
  OPTIONAL MATCH (gone)-[tie]-()
  DELETE tie
}
REMOVE gone:Thing
REMOVE gone:$($label)
SET gone:MergedThing
CREATE (merge:Merge {id: $id, at: $now, label: $label, keptId: $keptId, goneId: $goneId, goneName: $goneName, keptName: $keptName,
  changes: $changesText, before: $beforeText, ties: $tiesText, byId: $viewer.accountId})
CREATE (gone)-[:MERGED_INTO]->(kept)
RETURN merge.id AS id
