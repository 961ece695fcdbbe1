// Makes two things one: the survivor keeps its id, the duplicate is kept whole under a label of its own, out of every read.
MATCH (survivor:Thing {id: $keptId})
WHERE visibleOrPublic(survivor)
MATCH (duplicate:Thing {id: $goneId})
WHERE visibleOrPublic(duplicate)
OPTIONAL MATCH (suggestion:Suggestion)-[:CONCERNS]->(side) WHERE side IN [survivor, duplicate]
WITH survivor, duplicate, collect(DISTINCT suggestion) AS suggestions
FOREACH (suggestion IN suggestions | DETACH DELETE suggestion)
SET survivor += $changes, survivor.updatedAt = $now
WITH survivor, duplicate
CALL (duplicate) {
  MATCH (duplicate)-[tie]-()
  WHERE type(tie) <> 'MERGED_INTO'
  DELETE tie
}
REMOVE duplicate:Thing
REMOVE duplicate:$($label)
SET duplicate:MergedThing
CREATE (merge:Merge {id: $id, at: $now, label: $label, keptId: $keptId, goneId: $goneId, goneName: $goneName, keptName: $keptName,
  changes: $changesText, before: $beforeText, ties: $tiesText, verdicts: $verdictsText, byId: $viewer.accountId})
CREATE (duplicate)-[:MERGED_INTO {mergeId: $id}]->(survivor)
RETURN merge.id AS id
