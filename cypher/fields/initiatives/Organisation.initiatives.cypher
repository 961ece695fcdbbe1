// Finds a page of the initiatives that an organisation leads or takes part in, by title.
// Who was with it to its end is still shown: with what is completed, everything has ended.
MATCH (organisation)-[part:LEADS|TAKES_PART_IN]->(initiative:Initiative)
WHERE visible(initiative)
  AND ($role IS NULL OR type(part) = $role)
  AND ($includeEnded = true OR part.until IS NULL OR part.until > $today OR part.until >= initiative.endsOn)
WITH initiative, part, [initiative.sortTitle, initiative.id, type(part)] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN initiative AS node, type(part) AS role, part.since AS since, part.until AS until, cursor
ORDER BY cursor
LIMIT $first
