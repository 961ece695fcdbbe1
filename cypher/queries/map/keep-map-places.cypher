// Keeps where things stand on the map, so that it looks the same next time.
UNWIND $places AS place
MATCH (thing:Thing {id: place.id})
SET thing.mapX = place.x, thing.mapY = place.y, thing.mapCommunity = place.community
RETURN count(*) AS kept
