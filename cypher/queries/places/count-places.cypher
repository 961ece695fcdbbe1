// Counts the places that a list with the same filter has.
MATCH (place:Place)
WHERE (place.endedOn IS NULL OR place.endedOn > $today)
  AND ($text IS NULL OR toLower(place.name) CONTAINS toLower($text))
RETURN count(place) AS total
