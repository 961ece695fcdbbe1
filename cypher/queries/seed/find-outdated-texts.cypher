// Finds invented nodes that a newer demo words otherwise, with which of their properties somebody has changed.
UNWIND $items AS item
MATCH (demo:Thing {id: item.id, demo: true})
WHERE any(name IN keys(item.texts) WHERE coalesce(demo[name] <> item.texts[name], true))
RETURN demo.id AS id, [label IN labels(demo) WHERE label <> 'Thing'][0] AS label, demo.updatedAt AS updatedAt,
  [name IN keys(item.texts) WHERE coalesce(demo[name] <> item.texts[name], true)] AS outdated,
  COLLECT { MATCH (event:Event {subjectId: demo.id}) UNWIND event.changed AS name RETURN DISTINCT name } AS changed
