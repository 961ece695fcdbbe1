// Lists merges, the latest first; those that were undone as well.
MATCH (merge:Merge)
RETURN merge {.id, .at, .label, .keptId, .goneId, .keptName, .goneName, .undoneAt} AS merge
ORDER BY merge.at DESC
LIMIT $limit
