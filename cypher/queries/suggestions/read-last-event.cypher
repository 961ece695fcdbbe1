// Reads the id of the last event; none where nothing has happened.
MATCH (event:Event)
WHERE event.id > ''
RETURN event.id AS id
ORDER BY event.id DESC
LIMIT 1
