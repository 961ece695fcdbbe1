// Finds the person that makes an offer.
MATCH (offer)<-[held:MAKES_OFFER]-(person:Person)
WHERE visible(person)
  AND lasts(held)
RETURN person AS node
ORDER BY person.id
LIMIT 1
