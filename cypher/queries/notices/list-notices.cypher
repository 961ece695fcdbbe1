// Finds a page of what the viewer has been told of, the latest first, as far as what it is about can still be seen.
MATCH (:Account {id: $viewer.accountId})<-[:NOTICE_FOR]-(notice:Notice)
WITH notice, [notice.at, notice.id] AS cursor
WHERE $after IS NULL OR cursor < $after
OPTIONAL MATCH (contact:Contact {id: notice.subjectId}) WHERE seesContact(contact)
OPTIONAL MATCH (subject:Thing {id: notice.subjectId}) WHERE visibleOrPublic(subject)
WITH notice, cursor, contact, subject
WHERE contact IS NOT NULL OR subject IS NOT NULL
OPTIONAL MATCH (by:Organisation {id: notice.byId}) WHERE visible(by)
RETURN subject, by, notice.id AS id, notice.kind AS kind, notice.subjectId AS subjectId, notice.at AS at,
  notice.seenAt AS seenAt, cursor
ORDER BY cursor DESC
LIMIT $first
