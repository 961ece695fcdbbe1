// Reads places with their names and the larger one each lies in.
MATCH (place:Place)
RETURN place.id AS id, place.name AS name, head([(place)-[:PART_OF]->(larger:Place) | larger.id]) AS partOfId
