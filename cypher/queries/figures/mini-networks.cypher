// Finds the mini-networks that have come so far, or that were formed in a time, the oldest first.
MATCH (network:MiniNetwork)
WHERE network.createdAt IS NOT NULL AND visible(network)
  AND ($status IS NULL OR network.status = $status)
  AND (NOT $formed OR network.createdAt >= $fromMoment AND network.createdAt < $beforeMoment)
WITH network, [left(network.createdAt, 10), network.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN network AS thing, null AS other, network.id AS refId, network.createdAt AS since, null AS count, cursor
ORDER BY cursor
LIMIT $first
