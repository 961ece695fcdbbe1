// Finds a meeting as it stands, and the mini-network that it is of; what was noted, for those who may read it among the meetings.
MATCH (meeting:Meeting {id: $id})-[:MEETING_OF]->(miniNetwork:MiniNetwork)
WHERE visible(miniNetwork)
RETURN meeting.id AS id, miniNetwork.id AS miniNetworkId, meeting.startsAt AS startsAt, meeting.endsAt AS endsAt,
  meeting.place AS place, CASE WHEN readsNotes(miniNetwork) THEN meeting.notes END AS notes, meeting.calledOffOn AS calledOffOn,
  meeting.updatedAt AS updatedAt
