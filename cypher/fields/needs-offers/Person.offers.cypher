// Finds a page of the offers of a person, the newest first; closed ones when asked.
MATCH (person)-[held:MAKES_OFFER]->(offer:Offer)
WHERE visible(offer)
  AND ($includeEnded = true OR (lasts(held) AND isOpenStatement(offer)))
WITH DISTINCT offer, [offer.createdAt, offer.id] AS cursor
WHERE $after IS NULL OR cursor < $after
RETURN offer AS node, cursor
ORDER BY cursor DESC
LIMIT $first
