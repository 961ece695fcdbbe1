// Counts the saved views that are kept, whoever sees them: there is a limit to how many.
MATCH (view:View)
WHERE view.endedOn IS NULL OR view.endedOn > $today
RETURN count(view) AS kept
