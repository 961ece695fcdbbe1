// Counts the organisations that took part in a gathering.
MATCH (gathering)<-[part:TAKES_PART]-(organisation:Organisation)
WHERE visible(organisation)
  AND ($includeEnded = true OR (part.until IS NULL OR part.until > $today))
RETURN count(DISTINCT organisation) AS total
