// Finds the newest event: the map is computed again when it is another. That somebody saved a view changes nothing on it.
MATCH (event:Event)
WHERE event.id > '' AND NOT event.type STARTS WITH 'view.'
RETURN event.id AS version
ORDER BY event.id DESC
LIMIT 1
