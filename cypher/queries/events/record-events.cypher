// Records who changed what and when, and of what tells of no person from what to what, with who could see it then.
UNWIND $events AS event
MERGE (made:Event {id: event.id})
  ON CREATE SET
    made.at = $now,
    made.type = event.type,
    made.subjectId = event.subjectId,
    made.changed = event.changed,
    made.accountId = $viewer.accountId,
    made.keyId = $viewer.key.id,
    made.before = event.before,
    made.after = event.after,
    made.visibility = event.visibility,
    made.authorId = event.authorId,
    made.gatheringId = event.gatheringId,
    made.undo = event.undo
RETURN count(made) AS recorded
