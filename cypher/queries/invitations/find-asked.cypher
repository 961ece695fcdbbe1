// Finds the organisation that somebody asks to join, as far as they may see it.
MATCH (organisation:Organisation {id: $organisationId})
WHERE visible(organisation)
RETURN organisation.id AS id
