// Counts the offers about a theme.
MATCH (theme)<-[:ABOUT]-(offer:Offer)
WHERE visible(offer)
  AND ($includeEnded = true OR offer.closedOn IS NULL)
RETURN count(offer) AS total
