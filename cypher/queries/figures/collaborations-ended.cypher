// Finds the collaborations that ended in a time, in the order in which they did.
MATCH (collaboration:Collaboration)
WHERE collaboration.endedOn >= $from AND collaboration.endedOn < $before AND visible(collaboration)
WITH collaboration, [collaboration.endedOn, collaboration.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN collaboration AS thing, null AS other, collaboration.id AS refId, collaboration.startedOn AS since, null AS count, cursor
ORDER BY cursor
LIMIT $first
