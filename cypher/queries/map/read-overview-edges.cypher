// Reads the relations that hold among given things, as pairs of ids, with the day they began.
UNWIND $ids AS id
MATCH (source:Thing {id: id})-[tie]->(target:Thing)
WHERE target.id IN $ids
  AND lasts(tie)
  AND visibleOrPublic(source)
  AND visibleOrPublic(target)
RETURN source.id AS source, target.id AS target, min(tie.since) AS since
LIMIT $limit
