// Finds a page of saved views that have not been removed, the newest first.
MATCH (view:View)
WHERE view.createdAt IS NOT NULL
  AND visible(view)
  AND (view.endedOn IS NULL OR view.endedOn > $today)
WITH view, [view.createdAt, view.id] AS cursor
WHERE $after IS NULL OR cursor < $after
RETURN view AS node, cursor
ORDER BY cursor DESC
LIMIT $first
