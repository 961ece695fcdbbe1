// Counts the organisations of an initiative.
MATCH (organisation:Organisation)-[part:LEADS|TAKES_PART_IN]->(initiative)
WHERE visible(organisation)
  AND ($role IS NULL OR type(part) = $role)
  AND ($includeEnded = true OR part.until IS NULL OR part.until > $today OR part.until >= initiative.endsOn)
RETURN count(part) AS total
