// Removes how things stood before they were joined or parted, once the day in which that can be undone is over.
MATCH (event:Event)
WHERE event.undo IS NOT NULL AND event.at < $before
WITH event LIMIT $limit
REMOVE event.undo
RETURN count(*) AS removed
