// Counts the offers of an organisation.
MATCH (organisation)-[held:MAKES_OFFER]->(offer:Offer)
WHERE visible(offer)
  AND ($includeEnded = true OR (held.until IS NULL AND offer.closedOn IS NULL))
RETURN count(offer) AS total
