// Takes away what joins a thing to others, by type and by when it began, and tells how it stood.
UNWIND $ties AS item
MATCH (from:Thing|Import|Account {id: item.from})-[tie:$(item.type)]->(to:Thing {id: item.to})
WHERE coalesce(tie.since, '') = item.since
WITH item, tie, properties(tie) AS properties
DELETE tie
RETURN item.position AS position, properties
