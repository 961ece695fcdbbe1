// Reads what an import has remembered so far of some things, by their ids.
MATCH (import:Import {id: $id})
UNWIND $ids AS thingId
MATCH (import)-[brought:BROUGHT]->(thing:Thing {id: thingId})
WHERE visibleOrPublic(thing)
RETURN
  thing.id AS id, brought.file AS file, brought.table AS table, brought.row AS row, brought.keys AS keys,
  brought.fields AS fields, brought.marks AS marks, brought.created AS created, brought.before AS before,
  brought.added AS added
