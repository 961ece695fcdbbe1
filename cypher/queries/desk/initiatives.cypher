// Finds initiatives that are not completed and that nobody has touched for a year, the oldest first.
MATCH (initiative:Initiative)
WHERE initiative.updatedAt < $yearAgo AND initiative.status <> 'completed' AND visible(initiative)
WITH initiative, [left(initiative.updatedAt, 10), initiative.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN initiative AS thing, null AS other, initiative.id AS refId, initiative.updatedAt AS since, null AS count, cursor
ORDER BY cursor
LIMIT $first
