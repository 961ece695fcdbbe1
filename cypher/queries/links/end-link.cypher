// Ends what joins two things: with a last day where it lasts, else by deleting it.
MATCH (from:Thing {id: $from})-[made:$($type)]->(to:Thing {id: $to})
WHERE visibleOrPublic(from)
  AND visibleOrPublic(to)
WITH made, made.since AS since
FOREACH (_ IN CASE WHEN $lasting AND (made.until IS NULL OR made.until > $until) THEN [true] ELSE [] END |
  SET made.until = $until)
FOREACH (_ IN CASE WHEN $lasting THEN [] ELSE [true] END | DELETE made)
RETURN since
