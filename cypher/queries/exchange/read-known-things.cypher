// Reads a page of the things of one kind by their ids, those that have ended too, with where they are and what imports have said of them.
MATCH (thing:Thing)
WHERE thing.id STARTS WITH $prefix AND ($after IS NULL OR thing.id > $after)
  AND visibleOrPublic(thing)
WITH thing
ORDER BY thing.id
LIMIT $limit
OPTIONAL MATCH (thing)-[at:LOCATED_IN|ALSO_IN]->(place:Place)
WITH thing, at, place
ORDER BY type(at) DESC, place.id
WITH thing, collect(place) AS places
OPTIONAL MATCH (import:Import)-[brought:BROUGHT]->(thing)
WHERE import.status <> 'undone' AND import.id <> $without
WITH thing, places, brought
ORDER BY brought.at
WITH thing, places, collect(brought {.keys, .fields, .marks}) AS told
RETURN
  thing.id AS id,
  properties(thing) AS properties,
  [place IN places | place.id] AS placeIds,
  places[0].name AS placeName,
  told
ORDER BY id
