// Finds a page of the initiatives about a theme or one that is a part of it, by title.
MATCH (theme)<-[:BROADER*0..]-(:Theme)<-[:ABOUT]-(initiative:Initiative)
WHERE visible(initiative)
WITH DISTINCT initiative, [initiative.sortTitle, initiative.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN initiative AS node, cursor
ORDER BY cursor
LIMIT $first
