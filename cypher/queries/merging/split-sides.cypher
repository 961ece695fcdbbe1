// Lets a thing that had become a part of another be one of its own again.
MATCH (merge:Merge {id: $id})
MATCH (gone:MergedThing {id: merge.goneId})-[into:MERGED_INTO]->(kept)
MATCH (kept:Thing)
DELETE into
REMOVE gone:MergedThing
SET gone:Thing
SET gone:$(merge.label)
SET gone.updatedAt = $now
SET kept += $restored, kept.updatedAt = $now
SET merge.undoneAt = $now
RETURN kept.id AS keptId
