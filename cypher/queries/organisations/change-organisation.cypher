// Changes properties and the place of an organisation, unless somebody did so since it was read.
MATCH (organisation:Organisation {id: $id})
WHERE visible(organisation)
WITH organisation, $readAt IS NOT NULL AND organisation.updatedAt <> $readAt AS conflict
FOREACH (_ IN CASE WHEN conflict THEN [] ELSE [true] END |
  SET organisation += $changes, organisation.updatedAt = $now)
WITH organisation, conflict
OPTIONAL MATCH (organisation)-[old:LOCATED_IN]->(:Place) WHERE $movePlace AND NOT conflict
DELETE old
WITH DISTINCT organisation, conflict
OPTIONAL MATCH (place:Place {id: $placeId}) WHERE $movePlace AND NOT conflict
FOREACH (_ IN CASE WHEN place IS NULL THEN [] ELSE [true] END | MERGE (organisation)-[:LOCATED_IN]->(place))
RETURN organisation.id AS id, conflict, properties(organisation) AS current
