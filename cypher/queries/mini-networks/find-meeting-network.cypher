// Finds the mini-network that a meeting is of.
MATCH (:Meeting {id: $id})-[:MEETING_OF]->(miniNetwork:MiniNetwork)
WHERE visible(miniNetwork)
RETURN miniNetwork.id AS miniNetworkId
