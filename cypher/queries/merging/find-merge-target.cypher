// Finds what something has become a part of, however often that was merged further.
MATCH (:MergedThing {id: $id})-[:MERGED_INTO*1..20]->(survivor:Thing)
WHERE visibleOrPublic(survivor)
RETURN survivor.id AS id, [label IN labels(survivor) WHERE label <> 'Thing'][0] AS label
LIMIT 1
