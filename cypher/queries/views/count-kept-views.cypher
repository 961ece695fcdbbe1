// Counts the saved views that are kept, whoever sees them: there is a limit to how many.
MATCH (view:View)
WHERE goesOn(view)
RETURN count(view) AS kept
