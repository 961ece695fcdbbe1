// Finds the organisation that makes an offer.
MATCH (offer)<-[held:MAKES_OFFER]-(organisation:Organisation)
WHERE visible(organisation)
  AND lasts(held)
RETURN organisation AS node
ORDER BY organisation.id
LIMIT 1
