// Finds a page of the offers about a theme, the newest first; closed ones when asked.
MATCH (theme)<-[:ABOUT]-(offer:Offer)
WHERE visible(offer)
  AND ($includeEnded = true OR isOpenStatement(offer))
WITH offer, [offer.createdAt, offer.id] AS cursor
WHERE $after IS NULL OR cursor < $after
RETURN offer AS node, cursor
ORDER BY cursor DESC
LIMIT $first
