// Finds a page of places in the order of their names.
MATCH (place:Place)
WHERE (place.endedOn IS NULL OR place.endedOn > $today)
  AND ($text IS NULL OR toLower(place.name) CONTAINS toLower($text))
WITH place, [place.sortName, place.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN place AS node, cursor
ORDER BY cursor
LIMIT $first
