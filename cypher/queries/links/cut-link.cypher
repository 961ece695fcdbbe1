// Takes away what joins two things and has no time.
MATCH (from:Thing {id: $from})-[made:$($type)]->(to:Thing {id: $to})
WHERE visibleOrPublic(from)
  AND visibleOrPublic(to)
DELETE made
RETURN from.id AS id
