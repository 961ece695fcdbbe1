// Reads what has changed since an event, oldest first.
MATCH (event:Event)
WHERE event.id > $after
RETURN event.id AS id, event.type AS type, event.subjectId AS subjectId
ORDER BY event.id
LIMIT $limit
