// Joins pairs of things that are there and held.
UNWIND $made AS new
MATCH (from:Thing {id: new.from})
MATCH (to:Thing {id: new.to})
CREATE (from)-[tie:$(new.type)]->(to)
SET tie = new.properties
RETURN count(tie) AS made
