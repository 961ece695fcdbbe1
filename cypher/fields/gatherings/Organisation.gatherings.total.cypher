// Counts the gatherings an organisation took part in.
MATCH (organisation)-[part:TAKES_PART]->(gathering:Gathering)
WHERE gathering.visibility IN $viewer.sees
  AND ($includeEnded = true
    OR ((part.until IS NULL OR part.until > $today) AND (gathering.endedOn IS NULL OR gathering.endedOn > $today)))
RETURN count(DISTINCT gathering) AS total
