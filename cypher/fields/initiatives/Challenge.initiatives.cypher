// Finds a page of the initiatives that address a challenge, by title.
MATCH (challenge)<-[:ADDRESSES]-(initiative:Initiative)
WHERE visible(initiative)
WITH DISTINCT initiative, [initiative.sortTitle, initiative.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN initiative AS node, cursor
ORDER BY cursor
LIMIT $first
