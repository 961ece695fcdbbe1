// Reads places with the larger one each lies in.
MATCH (place:Place)
RETURN place.id AS id, head([(place)-[:PART_OF]->(larger:Place) | larger.id]) AS partOfId
