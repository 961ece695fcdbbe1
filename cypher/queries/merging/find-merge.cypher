// Finds one merge that still stands.
MATCH (merge:Merge {id: $id})
WHERE merge.undoneAt IS NULL
RETURN properties(merge) AS merge
