// Lists those of some gatherings that the viewer can see.
UNWIND $ids AS id
MATCH (gathering:Gathering {id: id})
WHERE visible(gathering)
RETURN gathering.id AS id
LIMIT 100
