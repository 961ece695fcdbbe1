// Lets what a merge moved hang on its own thing again, as it is by now.
MATCH (merge:Merge {id: $id})
MATCH (survivor:Thing {id: merge.keptId})-[tie]-(other)
WHERE $id IN tie.movedBy AND type(tie) <> 'BROUGHT'
MATCH (duplicate:Thing {id: merge.goneId})
WITH tie, other, duplicate, startNode(tie) = survivor AS out, properties(tie) AS properties
WITH tie, properties, CASE WHEN out THEN duplicate ELSE other END AS from, CASE WHEN out THEN other ELSE duplicate END AS to
CREATE (from)-[moved:$(type(tie))]->(to)
SET moved = properties
SET moved.movedBy = CASE WHEN size(properties.movedBy) > 1 THEN [one IN properties.movedBy WHERE one <> $id] END
DELETE tie
RETURN count(moved) AS moved
