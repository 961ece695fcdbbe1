// Finds what has much the same words in its name, now or before, with what tells it from others of that name.
// What organisations are called for short is in an index of its own.
CALL () {
  CALL db.index.fulltext.queryNodes('words_folded', $query, {limit: 200}) YIELD node, score
  RETURN node AS thing, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('other_names', $otherQuery, {limit: 200}) YIELD node, score
  RETURN node AS thing, score
}
WITH thing, max(score) AS score
WHERE $label IN labels(thing) AND visibleOrPublic(thing)
  AND goesOn(thing)
RETURN thing AS node,
  [name IN [thing.name, thing.title, thing.labelSv, thing.labelEn] WHERE name IS NOT NULL]
    + coalesce(thing.formerNames, []) + coalesce(thing.shortNames, []) AS names,
  coalesce(thing.name, thing.title, thing.labelSv) AS name,
  [(thing)-[:LOCATED_IN]->(place:Place) | place.name][0] AS place,
  thing.website AS website
ORDER BY score DESC
LIMIT 50
