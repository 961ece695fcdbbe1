// Finds the mini-networks that have come so far, the oldest first.
MATCH (network:MiniNetwork)
WHERE network.status IN $statuses AND network.createdAt IS NOT NULL AND visible(network)
WITH network, [left(network.createdAt, 10), network.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN network AS thing, null AS other, network.id AS refId, network.createdAt AS since, null AS count, cursor
ORDER BY cursor
LIMIT $first
