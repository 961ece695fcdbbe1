// Counts what the viewer has been told of and not looked at, to a hundred.
MATCH (:Account {id: $viewer.accountId})<-[:NOTICE_FOR]-(notice:Notice)
WHERE notice.seenAt IS NULL
OPTIONAL MATCH (contact:Contact {id: notice.subjectId}) WHERE seesContact(contact)
OPTIONAL MATCH (subject:Thing {id: notice.subjectId}) WHERE visibleOrPublic(subject)
WITH notice, contact, subject
WHERE contact IS NOT NULL OR subject IS NOT NULL
WITH notice LIMIT 100
RETURN count(notice) AS unseen
