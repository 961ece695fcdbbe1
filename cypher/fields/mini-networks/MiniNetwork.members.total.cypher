// Counts the members of a mini-network.
MATCH (miniNetwork)<-[part:MEMBER_OF]-(organisation:Organisation)
WHERE visible(organisation)
  AND ($includeEnded = true OR (part.until IS NULL OR part.until > $today))
RETURN count(organisation) AS total
