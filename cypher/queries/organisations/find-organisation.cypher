// Finds one organisation by its id.
MATCH (organisation:Organisation {id: $id})
WHERE visible(organisation)
RETURN organisation AS node
