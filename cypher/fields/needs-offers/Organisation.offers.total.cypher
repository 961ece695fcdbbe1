// Counts the offers of an organisation.
MATCH (organisation)-[held:MAKES_OFFER]->(offer:Offer)
WHERE visible(offer)
  AND ($includeEnded = true OR ((held.until IS NULL OR held.until > $today) AND offer.closedOn IS NULL))
RETURN count(DISTINCT offer) AS total
