// Finds what may be meant by each of some names: organisations, places and themes that are called much the same, now or before.
UNWIND $asked AS one
CALL (one) {
  CALL db.index.fulltext.queryNodes('names_folded', one.query) YIELD node AS thing, score
  WHERE any(label IN labels(thing) WHERE label IN one.types) AND visibleOrPublic(thing)
    AND goesOn(thing)
  RETURN thing, score
  LIMIT 50
}
RETURN one.key AS key, thing.id AS id, labels(thing) AS labels,
  coalesce(thing.name, thing.labelSv) AS name,
  [name IN [thing.labelEn] + coalesce(thing.synonymsSv, []) + coalesce(thing.synonymsEn, [])
    + coalesce(thing.formerNames, []) + coalesce(thing.shortNames, []) WHERE name IS NOT NULL] AS otherNames,
  thing.website AS website, thing.organisationNumber AS organisationNumber, thing.kind AS kind, thing.country AS country,
  [(thing)-[:LOCATED_IN]->(place:Place) WHERE visibleOrPublic(place) | place {.id, .name}] AS places,
  [(thing)-[:BROADER]->(broader:Theme) WHERE visibleOrPublic(broader) | {id: broader.id, name: broader.labelSv}] AS broader
