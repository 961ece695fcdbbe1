// Counts the organisations in a collaboration.
MATCH (collaboration)<-[part:PARTY_TO]-(organisation:Organisation)
WHERE visible(organisation)
  AND ($includeEnded = true OR (part.until IS NULL OR part.until > $today))
RETURN count(organisation) AS total
