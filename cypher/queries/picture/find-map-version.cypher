// Finds the newest event: the map is computed again when it is another.
MATCH (event:Event)
WHERE event.id > ''
RETURN event.id AS version
ORDER BY event.id DESC
LIMIT 1
