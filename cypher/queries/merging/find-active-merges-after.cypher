// Finds the merges that still stand and were made later than one of them, the earliest first.
MATCH (merge:Merge)
WHERE merge.id > $id AND merge.undoneAt IS NULL
WITH merge ORDER BY merge.id LIMIT $limit
RETURN properties(merge) AS merge
