// Joins what hangs on a thing anew: things, the imports that brought them and the accounts that speak for them.
UNWIND $ties AS item
OPTIONAL MATCH (fromThing:Thing {id: item.from})
OPTIONAL MATCH (fromImport:Import {id: item.from})
OPTIONAL MATCH (fromAccount:Account {id: item.from})
OPTIONAL MATCH (toThing:Thing {id: item.to})
WITH item, coalesce(fromThing, fromImport, fromAccount) AS from, toThing AS to
WHERE from IS NOT NULL AND to IS NOT NULL
CREATE (from)-[tie:$(item.type)]->(to)
SET tie = item.properties
RETURN count(tie) AS made
