// Reads which imports brought a thing or changed it, the latest first: file, row, day and licence.
MATCH (import:Import)-[brought:BROUGHT]->(thing:Thing {id: $id})
WHERE visibleOrPublic(thing) AND import.status <> 'undone'
RETURN
  import.id AS importId, import.name AS name, import.licence AS licence, brought.file AS file, brought.table AS table,
  brought.row AS row, brought.fields AS fields, brought.created AS created, brought.at AS at
ORDER BY at DESC
LIMIT 20
