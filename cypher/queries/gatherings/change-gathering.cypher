// Changes properties and the place of a gathering, unless somebody did so since it was read.
MATCH (gathering:Gathering {id: $id})
WHERE gathering.visibility IN $viewer.sees
WITH gathering, $readAt IS NOT NULL AND gathering.updatedAt <> $readAt AS conflict
FOREACH (_ IN CASE WHEN conflict THEN [] ELSE [true] END |
  SET gathering += $changes, gathering.updatedAt = $now)
WITH gathering, conflict
OPTIONAL MATCH (gathering)-[old:LOCATED_IN]->(:Place) WHERE $movePlace AND NOT conflict
DELETE old
WITH DISTINCT gathering, conflict
OPTIONAL MATCH (place:Place {id: $placeId}) WHERE $movePlace AND NOT conflict
FOREACH (_ IN CASE WHEN place IS NULL THEN [] ELSE [true] END | MERGE (gathering)-[:LOCATED_IN]->(place))
RETURN gathering.id AS id, conflict, properties(gathering) AS current,
  CASE WHEN $movePlace AND NOT conflict AND $placeId IS NOT NULL AND place IS NULL
    THEN ['placeId'] ELSE [] END AS missing
