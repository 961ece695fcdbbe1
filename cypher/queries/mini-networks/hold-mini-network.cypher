// Finds the status of a mini-network and who is in it, and holds it against others until the transaction ends.
MATCH (miniNetwork:MiniNetwork {id: $id})
WHERE visible(miniNetwork)
SET miniNetwork.id = miniNetwork.id
WITH miniNetwork
OPTIONAL MATCH (miniNetwork)<-[part:MEMBER_OF]-(organisation:Organisation) WHERE part.until IS NULL
WITH miniNetwork, collect(organisation.id) AS memberIds
OPTIONAL MATCH (miniNetwork)<-[part:CONVENES]-(convener:Organisation) WHERE part.until IS NULL
RETURN
  miniNetwork.id AS id,
  miniNetwork.status AS status,
  miniNetwork.result AS result,
  memberIds,
  collect(convener.id) AS convenerIds
