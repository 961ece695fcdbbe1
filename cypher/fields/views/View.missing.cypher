// Counts the things a view refers to that have ended or are not for the viewer; what has become a part of another counts as that.
WITH [id IN [view.focusId] + coalesce(view.themeIds, []) + coalesce(view.openedIds, [])
  + coalesce(view.hiddenIds, []) + coalesce(view.pinnedIds, []) WHERE id IS NOT NULL] AS ids
UNWIND (CASE WHEN size(ids) = 0 THEN [null] ELSE ids END) AS id
OPTIONAL MATCH (own:Thing {id: id})
OPTIONAL MATCH (:MergedThing {id: id})-[:MERGED_INTO*1..20]->(whole:Thing)
WITH id, coalesce(own, whole) AS found
WITH id, CASE WHEN found IS NOT NULL AND visibleOrPublic(found)
  AND (found.endedOn IS NULL OR found.endedOn > $today)
  AND (found.closedOn IS NULL OR found.closedOn > $today) THEN found END AS thing
RETURN count(DISTINCT CASE WHEN thing IS NULL THEN id END) AS value
