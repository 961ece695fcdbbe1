// Counts which of some themes and initiatives are above themselves.
MATCH (start:Thing)
WHERE start.id IN $ids
  AND (EXISTS { (start)-[:BROADER*1..]->(start) } OR EXISTS { (start)-[:PART_OF*1..]->(start) }
    OR EXISTS { (start)-[:SUB_ORGANISATION_OF*1..]->(start) })
RETURN count(start) AS cycles
