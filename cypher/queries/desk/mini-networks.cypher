// Finds mini-networks that have been forming for a month or resting for half a year, the oldest first.
MATCH (network:MiniNetwork)
WHERE visible(network)
  AND (network.status = 'forming' AND network.createdAt < $monthAgo OR network.status = 'resting' AND network.updatedAt < $halfYearAgo)
WITH network, [left(network.updatedAt, 10), network.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN network AS thing, null AS other, network.id AS refId, network.updatedAt AS since, null AS count, cursor
ORDER BY cursor
LIMIT $first
