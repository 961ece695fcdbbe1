// Tells how the viewer stands to a contact, and what decides which steps are left.
MATCH (asking:Organisation)<-[:ASKED_BY]-(contact)-[:ASKED_OF]->(asked:Organisation)
RETURN
  contact.status AS status,
  contact.askedOn AS askedOn,
  contact.remindedOn AS remindedOn,
  contact.askedReach IS NOT NULL AS isAskedReached,
  contactTurn(contact) AS turn,
  asking.id IN $viewer.organisationIds AS isAsking,
  asked.id IN $viewer.organisationIds AS isAsked,
  EXISTS { (:Account)-[:SPEAKS_FOR]->(asked) } AS isHere
LIMIT 1
