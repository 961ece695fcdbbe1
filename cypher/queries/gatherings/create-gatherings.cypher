// Creates gatherings with place, where they were wished for, and the organisations that took part.
UNWIND $items AS item
MERGE (gathering:Thing:Gathering {id: item.id})
  ON CREATE SET
    gathering += item.properties, gathering.createdAt = coalesce(item.createdAt, $now), gathering.updatedAt = $now
WITH gathering, item
OPTIONAL MATCH (place:Place {id: item.placeId})
FOREACH (_ IN CASE WHEN place IS NULL THEN [] ELSE [true] END | MERGE (gathering)-[:LOCATED_IN]->(place))
WITH gathering, item, place
OPTIONAL MATCH (earlier:Gathering {id: item.wishedAtId}) WHERE earlier.visibility IN $viewer.sees
FOREACH (_ IN CASE WHEN earlier IS NULL THEN [] ELSE [true] END | MERGE (gathering)-[:WISHED_AT]->(earlier))
WITH gathering, item, place, earlier
CALL (gathering, item) {
  UNWIND item.organisationIds AS organisationId
  MATCH (organisation:Organisation {id: organisationId}) WHERE organisation.visibility IN $viewer.sees
  MERGE (organisation)-[part:TAKES_PART]->(gathering)
    ON CREATE SET part.since = gathering.startsOn, part.source = $source
  RETURN count(organisation) AS organisations
}
RETURN gathering.id AS id,
  CASE WHEN item.placeId IS NOT NULL AND place IS NULL THEN ['placeId'] ELSE [] END +
  CASE WHEN item.wishedAtId IS NOT NULL AND earlier IS NULL THEN ['wishedAtId'] ELSE [] END +
  CASE WHEN organisations < size(item.organisationIds) THEN ['organisationIds'] ELSE [] END AS missing
