// Reads some merges by their ids, or by what became a part of something else in them.
MATCH (merge:Merge)
WHERE merge.id IN $ids OR merge.goneId IN $goneIds
RETURN merge.id AS id, merge.keptId AS keptId, merge.goneId AS goneId, merge.ties AS ties, merge.undoneAt IS NOT NULL AS undone
