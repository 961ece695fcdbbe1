// Finds what something has become a part of, however often that was merged further.
MATCH (:MergedThing {id: $id})-[:MERGED_INTO*1..20]->(kept:Thing)
WHERE visibleOrPublic(kept)
RETURN kept.id AS id, [label IN labels(kept) WHERE label <> 'Thing'][0] AS label
LIMIT 1
