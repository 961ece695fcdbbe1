// Counts the initiatives that an organisation leads or takes part in.
MATCH (organisation)-[part:LEADS|TAKES_PART_IN]->(initiative:Initiative)
WHERE visible(initiative)
  AND ($role IS NULL OR type(part) = $role)
  AND ($includeEnded = true OR part.until IS NULL OR part.until > $today OR part.until >= initiative.endsOn)
RETURN count(part) AS total
