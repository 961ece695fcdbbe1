// Notes that a member of a mini-network says itself that it is in.
MATCH (organisation:Organisation {id: $organisationId})-[part:MEMBER_OF]->(miniNetwork:MiniNetwork {id: $id})
WHERE visible(organisation) AND visible(miniNetwork) AND lasts(part)
SET part.acceptedOn = coalesce(part.acceptedOn, $today)
RETURN miniNetwork.id AS id
