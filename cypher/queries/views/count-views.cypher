// Counts the saved views that have not been removed.
MATCH (view:View)
WHERE visible(view)
  AND (view.endedOn IS NULL OR view.endedOn > $today)
RETURN count(view) AS total
