// Reads what an import brought: which things, whether it made them, how they were before, and what others built on them.
MATCH (import:Import {id: $id})-[brought:BROUGHT]->(thing:Thing)
WHERE visibleOrPublic(thing)
OPTIONAL MATCH (thing)-[link]-(other:Thing)
WHERE NOT (import)-[:BROUGHT {created: true}]->(other)
  AND NOT other:Suggestion AND NOT other:Event
  // What a need, an offer or a collaboration was made with.
  AND NOT (type(link) IN ['SEEKS', 'MAKES_OFFER', 'PARTY_TO'] AND link.source = 'import')
WITH import, thing, brought,
  collect(DISTINCT CASE WHEN other IS NULL THEN null WHEN visibleOrPublic(other) THEN coalesce(other.name, other.title, other.labelSv, other.text, '') ELSE '' END)[..3] AS tied
OPTIONAL MATCH (later:Import)-[:BROUGHT]->(thing) WHERE later.id <> import.id AND later.status <> 'undone'
WITH thing, brought, tied, collect(DISTINCT later.name)[..3] AS later
WITH thing, brought, tied + later AS builtBy
OPTIONAL MATCH (part:MergedThing)-[:MERGED_INTO*1..20]->(thing)
WITH thing, brought, builtBy,
  collect(CASE WHEN part IS NULL THEN null WHEN visibleOrPublic(part) THEN coalesce(part.name, part.title, part.labelSv, '') ELSE '' END)[..3] AS parts
RETURN
  thing.id AS id, labels(thing) AS labels, coalesce(thing.name, thing.title, thing.labelSv, thing.text) AS label,
  brought.created AS created, brought.before AS before, brought.added AS added, brought.fields AS fields, brought.marks AS marks,
  // That a merge was undone is no change: it touches the day alone.
  thing.updatedAt > coalesce(brought.stoodAt, brought.at) AND (
    NOT EXISTS { MATCH (merge:Merge {goneId: thing.id}) WHERE merge.undoneAt = thing.updatedAt }
    OR EXISTS { MATCH (event:Event {subjectId: thing.id}) WHERE event.at > coalesce(brought.stoodAt, brought.at) AND event.type ENDS WITH '.changed' }
  ) AS changedSince, brought.movedBy IS NOT NULL AS movedHere,
  thing {.*, placeId: [(thing)-[:LOCATED_IN]->(place:Place) | place.id][0]} AS properties, builtBy, parts
ORDER BY id
