// Puts right how fields stood before some merges, where an earlier one is undone.
UNWIND $rows AS row
MATCH (merge:Merge {id: row.id})
SET merge.before = row.before
RETURN merge.id AS id
