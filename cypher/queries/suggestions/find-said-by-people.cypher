// Finds the needs and offers that people have, which speak for the organisations where they work.
MATCH (person:Person)
WHERE person.id IN $ids
MATCH (person)-[:SEEKS|MAKES_OFFER]->(statement:Need|Offer)
WHERE visible(statement)
RETURN DISTINCT statement.id AS id
