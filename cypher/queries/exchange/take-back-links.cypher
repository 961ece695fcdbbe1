// Deletes relationships that an import made and that still stand as it made them.
UNWIND $links AS item
MATCH (from:Thing {id: item.from})-[link:$(item.type)]->(to:Thing {id: item.to})
WHERE link.source IS NULL OR link.source = 'import'
DELETE link
RETURN count(*) AS removed
