// Counts the things a view refers to that have ended or are not for the viewer.
WITH [id IN [view.focusId] + coalesce(view.themeIds, []) + coalesce(view.openedIds, [])
  + coalesce(view.hiddenIds, []) + coalesce(view.pinnedIds, []) WHERE id IS NOT NULL] AS ids
UNWIND (CASE WHEN size(ids) = 0 THEN [null] ELSE ids END) AS id
OPTIONAL MATCH (thing:Thing {id: id})
WHERE visibleOrPublic(thing)
  AND (thing.endedOn IS NULL OR thing.endedOn > $today)
  AND (thing.closedOn IS NULL OR thing.closedOn > $today)
RETURN count(DISTINCT CASE WHEN thing IS NULL THEN id END) AS value
