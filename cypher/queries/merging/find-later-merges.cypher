// Finds the merges that still stand and made more a part of the same thing, later than one of them, the earliest first.
MATCH (merge:Merge {keptId: $keptId})
WHERE merge.undoneAt IS NULL AND merge.id > $id
RETURN merge.id AS id, merge.changes AS changes, merge.before AS before
ORDER BY id
LIMIT 200
