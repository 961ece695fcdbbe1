// Reads everything that stands on the map, with the place it had last time. What has ended or been closed does not.
MATCH (thing:Organisation|Person|Initiative|Theme|Challenge|Motivation|Need|Offer|Collaboration|MiniNetwork|Gathering|Reflection|Story)
WHERE visibleOrPublic(thing)
  AND goesOn(thing) AND (thing.closedOn IS NULL OR thing.closedOn > $today)
RETURN thing.id AS id, labels(thing) AS labels,
  coalesce(thing.name, thing.title, thing.text) AS name, thing.labelSv AS labelSv, thing.labelEn AS labelEn,
  coalesce(thing.status, thing.kind, CASE WHEN thing.focusArea THEN 'focus_area' END) AS detail,
  coalesce(thing.joinedOn, thing.startsOn, thing.startedOn) AS since,
  thing.mapX AS x, thing.mapY AS y, thing.mapCommunity AS community
ORDER BY id
