// Lists merges, the latest first; those that were undone as well.
MATCH (merge:Merge)
WHERE merge.at IS NOT NULL
RETURN merge {.id, .at, .label, .keptId, .goneId, .keptName, .goneName, .undoneAt} AS merge
ORDER BY merge.at DESC
LIMIT $limit
