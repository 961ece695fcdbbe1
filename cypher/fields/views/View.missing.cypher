// Counts the things a view refers to that have ended or are not for the viewer; what has become a part of another counts as that.
WITH [id IN [view.focusId] + coalesce(view.themeIds, []) + coalesce(view.openedIds, [])
  + coalesce(view.hiddenIds, []) + coalesce(view.pinnedIds, []) WHERE id IS NOT NULL] AS ids
UNWIND (CASE WHEN size(ids) = 0 THEN [null] ELSE ids END) AS id
OPTIONAL MATCH (own:Thing {id: id})
WHERE visibleOrPublic(own) AND goesOn(own) AND (own.closedOn IS NULL OR own.closedOn > $today)
OPTIONAL MATCH (:MergedThing {id: id})-[:MERGED_INTO*1..20]->(whole:Thing)
WHERE visibleOrPublic(whole) AND goesOn(whole) AND (whole.closedOn IS NULL OR whole.closedOn > $today)
RETURN count(DISTINCT CASE WHEN own IS NULL AND whole IS NULL THEN id END) AS value
