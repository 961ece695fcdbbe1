// Finds the latest contact of two organisations that is open or was agreed, whichever of them asked.
MATCH (one:Organisation {id: $organisationId})<-[:ASKED_BY|ASKED_OF]-(contact:Contact)-[:ASKED_BY|ASKED_OF]->(other:Organisation {id: $otherId})
WHERE visible(one) AND visible(other) AND seesContact(contact)
  AND (contact.status = 'agreed' OR isOpenContact(contact))
RETURN contact AS node
ORDER BY contact.createdAt DESC
LIMIT 1
