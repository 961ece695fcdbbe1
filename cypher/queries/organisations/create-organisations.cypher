// Creates organisations, each at its place. Run twice with the same ids, it changes nothing.
UNWIND $items AS item
MERGE (organisation:Thing:Organisation {id: item.id})
  ON CREATE SET organisation += item.properties, organisation.createdAt = $now, organisation.updatedAt = $now
WITH organisation, item
OPTIONAL MATCH (place:Place {id: item.placeId})
FOREACH (_ IN CASE WHEN place IS NULL THEN [] ELSE [true] END | MERGE (organisation)-[:LOCATED_IN]->(place))
RETURN organisation.id AS id, item.placeId IS NOT NULL AND place IS NULL AS placeMissing
