// Reads places with their names.
MATCH (place:Place)
RETURN place.id AS id, place.name AS name
