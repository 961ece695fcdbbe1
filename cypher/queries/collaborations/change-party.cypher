// Notes what a party of a collaboration gives and gets, and answers what it said before.
MATCH (collaboration:Collaboration {id: $id})<-[part:PARTY_TO]-(organisation:Organisation {id: $organisationId})
WHERE visible(collaboration) AND visible(organisation) AND lasts(part)
WITH collaboration, part, part.gives AS gives, part.gets AS gets
SET part += $changes, collaboration.updatedAt = $now
RETURN gives, gets
