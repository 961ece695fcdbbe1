// Finds the collaborations that began in a time, the oldest first.
MATCH (collaboration:Collaboration)
WHERE collaboration.startedOn >= $from AND collaboration.startedOn < $before AND visible(collaboration)
WITH collaboration, [collaboration.startedOn, collaboration.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN collaboration AS thing, null AS other, collaboration.id AS refId, cursor[0] AS since, null AS count, cursor
ORDER BY cursor
LIMIT $first
