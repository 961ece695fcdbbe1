// Counts the places that a list with the same filter has.
MATCH (place:Place)
WHERE $text IS NULL OR toLower(place.name) CONTAINS toLower($text)
RETURN count(place) AS total
