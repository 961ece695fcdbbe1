// Keeps with a merge what is to be put back when it is undone.
MATCH (merge:Merge {id: $id})
SET merge.ties = $ties
RETURN merge.id AS id
