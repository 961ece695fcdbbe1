// Finds the mini-networks that were formed in a time, the oldest first.
MATCH (network:MiniNetwork)
WHERE network.createdAt >= $fromMoment AND network.createdAt < $beforeMoment AND visible(network)
WITH network, [left(network.createdAt, 10), network.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN network AS thing, null AS other, network.id AS refId, network.createdAt AS since, null AS count, cursor
ORDER BY cursor
LIMIT $first
