// Lets what a merge moved hang on its own thing again, as it is by now.
MATCH (merge:Merge {id: $id})
MATCH (kept:Thing {id: merge.keptId})-[tie]-(other)
WHERE $id IN tie.movedBy AND type(tie) <> 'BROUGHT'
MATCH (gone:Thing {id: merge.goneId})
WITH tie, other, gone, startNode(tie) = kept AS out, properties(tie) AS properties
WITH tie, properties, CASE WHEN out THEN gone ELSE other END AS from, CASE WHEN out THEN other ELSE gone END AS to
CREATE (from)-[moved:$(type(tie))]->(to)
SET moved = properties
SET moved.movedBy = CASE WHEN size(properties.movedBy) > 1 THEN [one IN properties.movedBy WHERE one <> $id] END
DELETE tie
RETURN count(moved) AS moved
