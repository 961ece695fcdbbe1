// Counts the collaborations an organisation is party to.
MATCH (organisation)-[part:PARTY_TO]->(collaboration:Collaboration)
WHERE visible(collaboration)
  AND ($includeEnded = true OR (part.until IS NULL OR part.until > $today))
  AND ($status IS NULL OR collaboration.status = $status)
RETURN count(collaboration) AS total
