// Finds the initiatives that came out as like a text, with what made them alike, in that order: the first that the viewer sees.
UNWIND range(0, size($found) - 1) AS position
WITH position, $found[position] AS item
MATCH (initiative:Initiative {id: item.id})
WHERE visible(initiative)
RETURN initiative, item.level AS level, item.sharedWords AS sharedWords, item.marks AS marks
ORDER BY position
LIMIT $first
