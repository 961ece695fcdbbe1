// Records who changed what and when: names of properties, never their values.
UNWIND $events AS event
MERGE (made:Event {id: event.id})
  ON CREATE SET
    made.at = $now,
    made.type = event.type,
    made.subjectId = event.subjectId,
    made.changed = event.changed,
    made.accountId = $viewer.accountId,
    made.keyId = $viewer.key.id
RETURN count(made) AS recorded
