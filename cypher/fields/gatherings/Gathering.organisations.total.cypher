// Counts the organisations that took part in a gathering.
MATCH (gathering)<-[part:TAKES_PART]-(organisation:Organisation)
WHERE visible(organisation)
  AND ($includeEnded = true OR part.until IS NULL)
RETURN count(organisation) AS total
