// Deletes relationships that an import made and that still stand as it made them; what a merge has moved since, where it hangs now.
UNWIND $links AS item
CALL (item) {
  OPTIONAL MATCH (thing:Thing {id: item.from})
  OPTIONAL MATCH (:MergedThing {id: item.from})-[:MERGED_INTO*1..20]->(whole:Thing)
  RETURN coalesce(thing, whole) AS from
}
CALL (item) {
  OPTIONAL MATCH (thing:Thing {id: item.to})
  OPTIONAL MATCH (:MergedThing {id: item.to})-[:MERGED_INTO*1..20]->(whole:Thing)
  RETURN coalesce(thing, whole) AS to
}
MATCH (from)-[link:$(item.type)]->(to)
WHERE ((from.id = item.from AND to.id = item.to) OR link.movedBy IS NOT NULL)
  AND CASE WHEN item.source IS NULL THEN coalesce(link.source, 'import') = 'import'
    ELSE coalesce(link.source, '') = item.source AND coalesce(link.since, '') = item.since END
DELETE link
RETURN count(*) AS removed
