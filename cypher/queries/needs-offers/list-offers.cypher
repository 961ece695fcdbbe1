// Finds a page of offers, the newest first.
MATCH (offer:Offer)
WHERE visible(offer)
  AND ($kind IS NULL OR offer.kind = $kind)
  AND ($openOnly = false OR (offer.closedOn IS NULL AND (offer.validUntil IS NULL OR offer.validUntil >= $today)))
  AND ($text IS NULL OR toLower(offer.text) CONTAINS toLower($text))
  AND ($themeId IS NULL OR EXISTS { (offer)-[:ABOUT]->(:Theme {id: $themeId}) })
  AND ($organisationId IS NULL OR EXISTS {
    MATCH (offer)<-[held:MAKES_OFFER]-(holder:Organisation {id: $organisationId})
    WHERE (held.until IS NULL OR held.until > $today) AND visible(holder)
  })
WITH offer, [offer.createdAt, offer.id] AS cursor
WHERE $after IS NULL OR cursor < $after
RETURN offer AS node, cursor
ORDER BY cursor DESC
LIMIT $first
