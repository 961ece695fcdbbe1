// Finds the meetings of a mini-network after the one that was shown last, the latest first; what was noted, for those who are its members now and coordinators.
WITH miniNetwork, readsNotes(miniNetwork) AS isInside
OPTIONAL MATCH (miniNetwork)<-[:MEETING_OF]-(last:Meeting {id: $after})
MATCH (miniNetwork)<-[:MEETING_OF]-(meeting:Meeting)
WHERE last IS NULL OR meeting.startsAt < last.startsAt OR (meeting.startsAt = last.startsAt AND meeting.id > last.id)
RETURN meeting.id AS id, meeting.startsAt AS startsAt, meeting.endsAt AS endsAt, meeting.place AS place,
  meeting.calledOffOn AS calledOffOn, CASE WHEN isInside THEN meeting.notes END AS notes,
  meeting.updatedAt AS updatedAt
ORDER BY startsAt DESC, id
LIMIT 50
