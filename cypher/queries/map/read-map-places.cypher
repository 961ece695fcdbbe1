// Reads where things stood on the map last time.
MATCH (thing:Thing)
WHERE thing.id IN $ids AND visibleOrPublic(thing)
RETURN thing.id AS id, thing.mapX AS x, thing.mapY AS y, thing.mapCommunity AS community
