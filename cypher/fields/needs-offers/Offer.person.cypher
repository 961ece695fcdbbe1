// Finds the person that makes an offer.
MATCH (offer)<-[held:MAKES_OFFER]-(person:Person)
WHERE person.visibility IN $viewer.sees
  AND (held.until IS NULL OR held.until > $today)
RETURN person AS node
ORDER BY person.id
LIMIT 1
