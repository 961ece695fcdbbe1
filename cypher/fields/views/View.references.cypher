// Finds what a view refers to, or what that has become a part of, in its order: only what the viewer may see and what has not ended.
WITH view,
  [id IN [view.focusId] WHERE id IS NOT NULL | {part: 'focus', id: id, x: null, y: null}]
  + [id IN coalesce(view.themeIds, []) | {part: 'theme', id: id, x: null, y: null}]
  + [id IN coalesce(view.openedIds, []) | {part: 'opened', id: id, x: null, y: null}]
  + [id IN coalesce(view.hiddenIds, []) | {part: 'hidden', id: id, x: null, y: null}]
  + [at IN range(0, size(coalesce(view.pinnedIds, [])) - 1) |
      {part: 'pinned', id: view.pinnedIds[at], x: view.pinnedX[at], y: view.pinnedY[at]}] AS references
UNWIND range(0, size(references) - 1) AS position
WITH position, references[position] AS reference
CALL (reference) {
  MATCH (thing:Thing {id: reference.id})
  RETURN thing
UNION
  MATCH (:MergedThing {id: reference.id})-[:MERGED_INTO*1..20]->(thing:Thing)
  RETURN thing
}
WITH position, reference, thing
WHERE visibleOrPublic(thing)
  AND goesOn(thing)
  AND (thing.closedOn IS NULL OR thing.closedOn > $today)
RETURN reference.part AS part, thing.id AS id, reference.x AS x, reference.y AS y
ORDER BY position
LIMIT 200
