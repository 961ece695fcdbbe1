// Deletes relationships that an import made and that still stand as it made them, what a merge has moved since where it hangs now, and returns those that somebody has changed.
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
  AND coalesce(link.source, 'import') = coalesce(item.source, 'import')
WITH item, from, to, link,
  coalesce(link.since, '') = coalesce(item.since, '') AS begins,
  coalesce(link.until, '') = coalesce(item.until, '') AND coalesce(link.role, '') = coalesce(item.role, '') AS goesOn
WHERE item.known = 'nothing' OR begins OR (item.known = 'all' AND goesOn)
WITH item, from, to, collect({link: link, stands: item.known = 'nothing' OR (begins AND (item.known = 'start' OR goesOn))}) AS found
WITH from, to, found, [one IN found WHERE one.stands | one.link] AS standing
FOREACH (link IN standing | DELETE link)
WITH from, to, size(standing) AS removed
WHERE removed = 0 AND visibleOrPublic(from) AND visibleOrPublic(to)
RETURN from.id AS id, coalesce(from.name, from.title, from.labelSv, from.text, '') + ' – ' + coalesce(to.name, to.title, to.labelSv, to.text, '') AS label
