// Adds a meeting to a mini-network, or changes the one with this id.
MATCH (miniNetwork:MiniNetwork {id: $miniNetworkId})
WHERE visible(miniNetwork)
MERGE (meeting:Meeting {id: $id})
  ON CREATE SET meeting.createdAt = $now
MERGE (meeting)-[:MEETING_OF]->(miniNetwork)
SET meeting += $properties, meeting.updatedAt = $now
RETURN meeting.id AS id
