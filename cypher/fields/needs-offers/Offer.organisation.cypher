// Finds the organisation that makes an offer.
MATCH (offer)<-[held:MAKES_OFFER]-(organisation:Organisation)
WHERE organisation.visibility IN $viewer.sees
  AND (held.until IS NULL OR held.until > $today)
RETURN organisation AS node
ORDER BY organisation.id
LIMIT 1
