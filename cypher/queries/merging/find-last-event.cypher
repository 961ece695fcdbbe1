// Finds the latest event: nothing has changed where it is the same.
MATCH (event:Event)
WHERE event.id > ''
RETURN event.id AS id
ORDER BY event.id DESC
LIMIT 1
