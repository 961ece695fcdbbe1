// Finds one gathering by its id.
MATCH (gathering:Gathering {id: $id})
WHERE gathering.visibility IN $viewer.sees
RETURN gathering AS node
