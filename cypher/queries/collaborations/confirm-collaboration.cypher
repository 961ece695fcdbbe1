// Notes that a party has confirmed a collaboration; a confirmation already given stays as it is.
MATCH (collaboration:Collaboration {id: $id})<-[part:PARTY_TO]-(organisation:Organisation {id: $organisationId})
WHERE visible(collaboration) AND visible(organisation) AND lasts(part)
SET part.confirmedOn = coalesce(part.confirmedOn, $today), collaboration.updatedAt = $now
RETURN collaboration.id AS id
