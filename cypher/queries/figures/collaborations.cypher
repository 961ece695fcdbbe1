// Finds the collaborations that have come so far, or that began or ended in a time, the oldest first.
MATCH (collaboration:Collaboration)
WHERE collaboration.listOrder IS NOT NULL AND visible(collaboration)
  AND ($status IS NULL OR collaboration.status = $status)
  AND (NOT $begun OR collaboration.startedOn >= $from AND collaboration.startedOn < $before)
  AND (NOT $ended OR collaboration.endedOn >= $from AND collaboration.endedOn < $before)
WITH collaboration, [collaboration.listOrder, collaboration.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN collaboration AS thing, null AS other, collaboration.id AS refId, collaboration.startedOn AS since, null AS count, cursor
ORDER BY cursor
LIMIT $first
