// Finds the meetings of a mini-network that have not been called off, for a calendar.
MATCH (miniNetwork:MiniNetwork {id: $id})
WHERE visible(miniNetwork)
OPTIONAL MATCH (miniNetwork)<-[:MEETING_OF]-(meeting:Meeting)
WITH miniNetwork, meeting
ORDER BY meeting.startsAt
LIMIT 200
RETURN miniNetwork.name AS name, [one IN collect(meeting {.id, .startsAt, .endsAt, .place, .calledOffOn, .updatedAt}) | one] AS meetings
