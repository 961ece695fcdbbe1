// Counts the initiatives that answer a motivation.
MATCH (motivation)<-[answer:ANSWERS]-(initiative:Initiative)
WHERE visible(initiative)
  AND ($includeEnded = true OR (answer.until IS NULL OR answer.until > $today))
RETURN count(DISTINCT initiative) AS total
