// Takes from the record how two things stood before they were joined or parted: that is undone once.
MATCH (event:Event {id: $id})
WHERE event.at >= $since
// Takes the lock before looking, so that of two at once only one goes through.
SET event.id = event.id
WITH event, event.undo AS undo, coalesce(event.accountId = $viewer.accountId, false) AS own
WHERE undo IS NOT NULL
REMOVE event.undo
RETURN undo, own
