// Lists the gatherings that the viewer is in, as far as they can see them.
UNWIND $viewer.gatheringIds AS id
MATCH (gathering:Gathering {id: id})
WHERE visible(gathering)
RETURN gathering.id AS id
LIMIT 100
