// Lists merges, the latest first; those that were undone as well. One of whose two sides the viewer may no longer see is left out: it is told by its name.
MATCH (merge:Merge)
WHERE merge.at IS NOT NULL AND NOT EXISTS {
  MATCH (side:Thing|MergedThing)
  WHERE side.id IN [merge.keptId, merge.goneId] AND NOT visibleOrPublic(side)
}
RETURN merge {.id, .at, .label, .keptId, .goneId, .keptName, .goneName, .undoneAt} AS merge
ORDER BY merge.at DESC
LIMIT $limit
