// Finds a meeting as it stands, and the mini-network that it is of.
MATCH (meeting:Meeting {id: $id})-[:MEETING_OF]->(miniNetwork:MiniNetwork)
WHERE visible(miniNetwork)
RETURN meeting.id AS id, miniNetwork.id AS miniNetworkId, meeting.startsAt AS startsAt, meeting.endsAt AS endsAt,
  meeting.place AS place, meeting.notes AS notes, meeting.updatedAt AS updatedAt
