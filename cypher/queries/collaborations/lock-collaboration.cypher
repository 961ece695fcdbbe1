// Finds the status of a collaboration and which parties have confirmed it, and holds it against others until the end.
MATCH (collaboration:Collaboration {id: $id})
WHERE visible(collaboration)
SET collaboration.id = collaboration.id
WITH collaboration
WHERE collaboration:Thing
OPTIONAL MATCH (collaboration)<-[part:PARTY_TO]-(organisation:Organisation) WHERE lasts(part)
RETURN
  collaboration.id AS id,
  collaboration.status AS status,
  collaboration.startedOn AS startedOn,
  collect(CASE WHEN organisation IS NULL THEN null ELSE {
    organisationId: organisation.id, confirmedOn: part.confirmedOn
  } END) AS parties
