// Reads collaborations with their parties.
MATCH (collaboration:Collaboration)
WHERE ($ids IS NULL OR collaboration.id IN $ids) AND visible(collaboration)
RETURN collaboration.id AS id, collaboration.status AS status,
  [(collaboration)<-[party:PARTY_TO]-(organisation:Organisation) WHERE lasts(party) | organisation.id] AS organisationIds
