// Finds one organisation by its id.
MATCH (organisation:Organisation {id: $id})
WHERE organisation.visibility IN $viewer.sees
RETURN organisation AS node
