// Finds the status of a mini-network and who is in it, and holds it against others until the transaction ends.
MATCH (miniNetwork:MiniNetwork {id: $id})
WHERE visible(miniNetwork)
SET miniNetwork.id = miniNetwork.id
WITH miniNetwork
WHERE miniNetwork:Thing
OPTIONAL MATCH (miniNetwork)<-[part:MEMBER_OF]-(organisation:Organisation) WHERE lasts(part)
WITH miniNetwork, collect(organisation) AS members
OPTIONAL MATCH (miniNetwork)<-[part:CONVENES]-(convener:Organisation) WHERE lasts(part)
RETURN
  miniNetwork.id AS id,
  miniNetwork.status AS status,
  miniNetwork.result AS result,
  coalesce(miniNetwork.open, false) AS open,
  [member IN members | member.id] AS memberIds,
  [member IN members WHERE visible(member) | member.id] AS seenMemberIds,
  collect(convener.id) AS convenerIds
