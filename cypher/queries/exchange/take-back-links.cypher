// Deletes relationships that an import made and that still stand as it made them.
UNWIND $links AS item
MATCH (from:Thing {id: item.from})-[link:$(item.type)]->(to:Thing {id: item.to})
WHERE CASE WHEN item.source IS NULL THEN coalesce(link.source, 'import') = 'import'
  ELSE coalesce(link.source, '') = item.source AND coalesce(link.since, '') = item.since END
DELETE link
RETURN count(*) AS removed
