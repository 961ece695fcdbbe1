// Finds a page of climate challenges in the roadmap's order.
MATCH (challenge:Challenge)
WHERE challenge.endedOn IS NULL OR challenge.endedOn > $today
WITH challenge, [challenge.position, challenge.sortTitle, challenge.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN challenge AS node, cursor
ORDER BY cursor
LIMIT $first
