// Whether an initiative, a need or an offer runs on and nobody has changed it or said that it holds since $yearAgo. Never null.
(coalesce(node.updatedAt, '') < $yearAgo AND coalesce(node.confirmedOn, '') < $yearAgo
  AND goesOn(node) AND node.closedOn IS NULL AND coalesce(node.validUntil >= $today, true)
  AND coalesce(node.status, '') <> 'completed')
