// Counts the gatherings an organisation took part in.
MATCH (organisation)-[part:TAKES_PART]->(gathering:Gathering)
WHERE visible(gathering)
  AND ($includeEnded = true
    OR ((part.until IS NULL OR part.until > $today) AND (gathering.endedOn IS NULL OR gathering.endedOn > $today)))
RETURN count(DISTINCT gathering) AS total
