// Reads what stood on the map and has ended or been closed since a day.
CALL () {
  MATCH (thing:Thing)
  WHERE $from < thing.endedOn <= $today
  RETURN thing
  UNION
  MATCH (thing:Thing)
  WHERE $from < thing.closedOn <= $today
  RETURN thing
}
WITH thing
WHERE isOfMapKind(thing)
  AND visibleOrPublic(thing)
WITH thing
ORDER BY thing.id
LIMIT 5000
RETURN thing.id AS id, labels(thing) AS labels,
  coalesce(thing.name, thing.title, thing.text) AS name, thing.labelSv AS labelSv, thing.labelEn AS labelEn,
  coalesce(thing.joinedOn, thing.startsOn, thing.startedOn) AS since,
  CASE WHEN thing.endedOn IS NULL OR thing.closedOn < thing.endedOn THEN thing.closedOn ELSE thing.endedOn END AS until,
  thing.mapX AS x, thing.mapY AS y
ORDER BY id
