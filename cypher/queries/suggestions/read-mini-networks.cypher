// Reads the mini-networks that are not closed, with their members.
MATCH (network:MiniNetwork)
WHERE network.status <> 'closed' AND visible(network)
RETURN network.id AS id, network.status AS status,
  [(network)<-[member:MEMBER_OF]-(organisation:Organisation) WHERE lasts(member) | organisation.id] AS organisationIds
