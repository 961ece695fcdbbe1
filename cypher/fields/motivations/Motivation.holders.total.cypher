// Counts the organisations that hold a motivation or stand behind it.
MATCH (motivation)<-[held:HOLDS|SUPPORTS]-(organisation:Organisation)
WHERE visible(organisation)
  AND ($includeEnded = true OR held.until IS NULL)
RETURN count(organisation) AS total
