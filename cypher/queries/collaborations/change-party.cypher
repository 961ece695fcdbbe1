// Notes what a party of a collaboration gives and gets.
MATCH (collaboration:Collaboration {id: $id})<-[part:PARTY_TO]-(organisation:Organisation {id: $organisationId})
WHERE visible(collaboration) AND visible(organisation) AND lasts(part)
SET part += $changes, collaboration.updatedAt = $now
RETURN collaboration.id AS id
