// Finds a page of the initiatives that an organisation leads or takes part in, by title.
// Who was with it to its end is still shown: with what is completed, everything has ended.
MATCH (organisation)-[part:LEADS|TAKES_PART_IN]->(initiative:Initiative)
WHERE visible(initiative)
  AND ($role IS NULL OR type(part) = $role)
  AND ($includeEnded = true OR lasts(part) OR part.until >= initiative.endsOn)
  // What says more is listed in its stead.
  AND (part:LEADS OR NOT EXISTS {
    MATCH (organisation)-[more:LEADS]->(initiative)
    WHERE coalesce(more.since, '') < coalesce(part.until, '9999-12-31')
      AND coalesce(more.until, '9999-12-31') >= coalesce(part.until, '9999-12-31')
  })
WITH
  initiative,
  part,
  [initiative.sortTitle, initiative.id, type(part), coalesce(part.since, ''), coalesce(part.until, '9999-12-31')] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN initiative AS node, type(part) AS role, part.since AS since, part.until AS until, cursor
ORDER BY cursor
LIMIT $first
