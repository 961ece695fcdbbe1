// Takes away what joins two things and has no time.
MATCH (from:Thing {id: $from})-[made:$($type)]->(to:Thing {id: $to})
WHERE coalesce(from.visibility, 'everyone') IN $viewer.sees
  AND coalesce(to.visibility, 'everyone') IN $viewer.sees
DELETE made
RETURN from.id AS id
