// Finds what the viewer was told of lately and has neither looked at nor had by mail, the earliest first.
MATCH (:Account {id: $viewer.accountId})<-[:NOTICE_FOR]-(notice:Notice)
WHERE notice.at >= $since AND notice.seenAt IS NULL AND notice.mailedOn IS NULL AND NOT notice.kind IN $without
OPTIONAL MATCH (contact:Contact {id: notice.subjectId}) WHERE seesContact(contact)
OPTIONAL MATCH (subject:Thing {id: notice.subjectId}) WHERE visibleOrPublic(subject)
WITH notice, contact, subject
WHERE contact IS NOT NULL OR subject IS NOT NULL
OPTIONAL MATCH (by:Organisation {id: notice.byId}) WHERE visible(by)
RETURN notice.id AS id, notice.kind AS kind, notice.subjectId AS subjectId, left(coalesce(subject.title, subject.name, subject.text), 200) AS title,
  by.name AS by
ORDER BY notice.at, id
LIMIT $limit
