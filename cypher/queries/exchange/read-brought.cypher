// Reads what an import brought: which things, whether it made them, how they were before, and what others built on them.
MATCH (import:Import {id: $id})-[brought:BROUGHT]->(thing:Thing)
OPTIONAL MATCH (thing)-[link]-(other:Thing)
WHERE NOT (import)-[:BROUGHT {created: true}]->(other)
  AND NOT other:Suggestion AND NOT other:Event
  AND NOT (link.source = 'import')
  AND NOT type(link) IN ['LOCATED_IN', 'ALSO_IN', 'ABOUT', 'BROADER', 'PART_OF', 'SUB_ORGANISATION_OF']
WITH thing, brought, collect(DISTINCT coalesce(other.name, other.title, other.labelSv, other.text, '')) [..3] AS builtBy
RETURN
  thing.id AS id, labels(thing) AS labels, coalesce(thing.name, thing.title, thing.labelSv, thing.text) AS label,
  brought.created AS created, brought.before AS before, brought.fields AS fields, brought.marks AS marks,
  thing.updatedAt > brought.at AS changedSince, properties(thing) AS properties, builtBy
ORDER BY id
