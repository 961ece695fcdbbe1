// Finds a contact with its two sides, and holds it against others until the transaction ends.
MATCH (contact:Contact {id: $id})
WHERE seesContact(contact)
// Takes the lock before looking at how far it has come, so that of two answers at once one is given.
SET contact.id = $id
WITH contact
MATCH (asking:Organisation)<-[:ASKED_BY]-(contact)-[:ASKED_OF]->(asked:Organisation)
RETURN
  contact.status AS status,
  contact.askedOn AS askedOn,
  contact.remindedOn AS remindedOn,
  contact.askedReach IS NOT NULL AS isAskedReached,
  asking.id AS askingId,
  asked.id AS askedId,
  asking.id IN $viewer.organisationIds AS isAsking,
  asked.id IN $viewer.organisationIds AS isAsked,
  EXISTS { (:Account)-[:SPEAKS_FOR]->(asked) } AS isHere
