// Reads what is told of organisations, places and themes by their ids.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
WHERE (thing:Organisation OR thing:Place OR thing:Theme) AND visibleOrPublic(thing)
RETURN thing.id AS id, labels(thing) AS labels, coalesce(thing.name, thing.labelSv) AS name,
  thing.labelEn AS labelEn, coalesce(thing.shortNames, []) AS shortNames, coalesce(thing.formerNames, []) AS formerNames,
  thing.description AS description, thing.website AS website, thing.organisationNumber AS organisationNumber,
  thing.kind AS kind, thing.country AS country,
  [(thing)-[:LOCATED_IN]->(place:Place) WHERE visibleOrPublic(place) | place {.id, .name}] AS places,
  [(thing)-[:BROADER]->(broader:Theme) WHERE visibleOrPublic(broader) | {id: broader.id, name: broader.labelSv}] AS broader
