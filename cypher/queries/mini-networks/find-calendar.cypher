// Finds the latest 200 meetings of a mini-network for a calendar, with those that were called off.
MATCH (miniNetwork:MiniNetwork {id: $id})
WHERE visible(miniNetwork)
OPTIONAL MATCH (miniNetwork)<-[:MEETING_OF]-(meeting:Meeting)
WITH miniNetwork, meeting
ORDER BY meeting.startsAt DESC
LIMIT 200
RETURN miniNetwork.name AS name, [one IN collect(meeting {.id, .startsAt, .endsAt, .place, .calledOffOn, .updatedAt}) | one] AS meetings
