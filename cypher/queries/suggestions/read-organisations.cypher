// Reads the organisations that the matcher judges: all, or those with the given ids.
MATCH (organisation:Organisation)
WHERE ($ids IS NULL OR organisation.id IN $ids) AND visible(organisation)
  AND goesOn(organisation)
RETURN organisation.id AS id, organisation.name AS name, organisation.kind AS kind,
  organisation.description AS description, organisation.language AS language, organisation.capacity AS capacity,
  head([(organisation)-[:LOCATED_IN]->(place:Place) | place.id]) AS placeId
