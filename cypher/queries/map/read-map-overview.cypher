// Reads the best tied of what stands on the map of a large network, with the place it had last time. What has ended or been closed does not.
CALL () {
  UNWIND $levels AS level
  CALL (level) {
    MATCH (thing:Thing)
    WHERE thing.visibility = level AND thing.mapDegree > 0
      AND goesOn(thing) AND (thing.closedOn IS NULL OR thing.closedOn > $today)
    RETURN thing
    ORDER BY thing.visibility DESC, thing.mapDegree DESC
    LIMIT $limit
  }
  RETURN thing
  ORDER BY thing.mapDegree DESC, thing.id
  LIMIT $limit
  UNION
  // What everyone sees has no level.
  MATCH (thing:Theme)
  WHERE thing.mapDegree > 0 AND goesOn(thing)
  RETURN thing
  ORDER BY thing.mapDegree DESC
  LIMIT $limit / 4
  UNION
  MATCH (thing:Challenge)
  WHERE thing.mapDegree > 0 AND goesOn(thing)
  RETURN thing
  ORDER BY thing.mapDegree DESC
  LIMIT $limit / 8
}
WITH thing
WHERE visibleOrPublic(thing)
  AND isOfMapKind(thing)
RETURN thing.id AS id, labels(thing) AS labels,
  coalesce(thing.name, thing.title, thing.text) AS name, thing.labelSv AS labelSv, thing.labelEn AS labelEn,
  coalesce(thing.status, thing.kind, CASE WHEN thing.focusArea THEN 'focus_area' END) AS detail,
  coalesce(thing.joinedOn, thing.startsOn, thing.startedOn) AS since,
  thing.mapX AS x, thing.mapY AS y, thing.mapCommunity AS community
ORDER BY id
