// Counts the initiatives that an organisation leads or takes part in.
MATCH (organisation)-[part:LEADS|TAKES_PART_IN]->(initiative:Initiative)
WHERE visible(initiative)
  AND ($role IS NULL OR type(part) = $role)
  AND ($includeEnded = true OR part.until IS NULL OR part.until > $today OR part.until >= initiative.endsOn)
  // What says more is listed in its stead.
  AND NOT EXISTS {
    MATCH (organisation)-[more:LEADS]->(initiative)
    WHERE part:TAKES_PART_IN
      AND coalesce(more.since, '') < coalesce(part.until, '9999-12-31')
      AND coalesce(more.until, '9999-12-31') >= coalesce(part.until, '9999-12-31')
  }
RETURN count(part) AS total
