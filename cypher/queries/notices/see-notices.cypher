// Notes that the viewer has seen what they were told of: all of it, or all about one thing.
MATCH (:Account {id: $viewer.accountId})<-[:NOTICE_FOR]-(notice:Notice)
WHERE notice.seenAt IS NULL AND ($subjectId IS NULL OR notice.subjectId = $subjectId)
SET notice.seenAt = $now
RETURN count(notice) AS seen
