// Joins things as they were joined, with when it began and ended; what is joined so already stays as it is.
UNWIND $items AS item
MATCH (from:Thing {id: item.from})
MATCH (to:Thing {id: item.to})
WHERE visibleOrPublic(from) AND visibleOrPublic(to)
CALL (item, from, to) {
  WITH item, from, to
  WHERE NOT EXISTS {
    MATCH (from)-[there]->(to)
    WHERE type(there) = item.type AND coalesce(there.since, '') = coalesce(item.properties.since, '')
  }
  CREATE (from)-[tie:$(item.type)]->(to)
  SET tie = item.properties
  RETURN count(tie) AS made
}
RETURN sum(made) AS made
