// Counts the offers of a person.
MATCH (person)-[held:MAKES_OFFER]->(offer:Offer)
WHERE visible(offer)
  AND ($includeEnded = true OR (held.until IS NULL AND offer.closedOn IS NULL))
RETURN count(offer) AS total
