// Counts the initiatives that answer a motivation.
MATCH (motivation)<-[answer:ANSWERS]-(initiative:Initiative)
WHERE initiative.visibility IN $viewer.sees
  AND ($includeEnded = true OR (answer.until IS NULL OR answer.until > $today))
RETURN count(DISTINCT initiative) AS total
