// Finds a page of the initiatives that answer a motivation.
MATCH (motivation)<-[answer:ANSWERS]-(initiative:Initiative)
WHERE visible(initiative)
  AND ($includeEnded = true OR lasts(answer))
WITH DISTINCT initiative, [initiative.sortTitle, initiative.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN initiative AS node, cursor
ORDER BY cursor
LIMIT $first
