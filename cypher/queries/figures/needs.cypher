// Finds the needs that were closed in a time, the oldest first, with the organisation that sought.
MATCH (need:Need)
WHERE need.createdAt IS NOT NULL AND visible(need) AND need.closedOn >= $from AND need.closedOn < $before
WITH need, [need.closedOn, need.id] AS cursor
WHERE $after IS NULL OR cursor > $after
OPTIONAL MATCH (organisation:Organisation)-[:SEEKS]->(need)
WHERE visible(organisation)
WITH need, cursor, head(collect(organisation)) AS seeker
RETURN need AS thing, seeker AS other, need.id AS refId, cursor[0] AS since, null AS count, cursor
ORDER BY cursor
LIMIT $first
