// Finds the collaborations that have come so far, the oldest first.
MATCH (collaboration:Collaboration)
WHERE collaboration.status IN $statuses AND collaboration.listOrder IS NOT NULL AND visible(collaboration)
WITH collaboration, [collaboration.listOrder, collaboration.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN collaboration AS thing, null AS other, collaboration.id AS refId, collaboration.startedOn AS since, null AS count, cursor
ORDER BY cursor
LIMIT $first
