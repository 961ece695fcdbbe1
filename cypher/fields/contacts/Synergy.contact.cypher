// Finds the latest contact of the two organisations of a synergy that is open or was agreed.
MATCH (synergy)-[:CONCERNS]->(one:Organisation)<-[:ASKED_BY|ASKED_OF]-(contact:Contact)-[:ASKED_BY|ASKED_OF]->(other:Organisation)<-[:CONCERNS]-(synergy)
WHERE one.id < other.id AND visible(one) AND visible(other) AND seesContact(contact)
  AND (contact.status = 'agreed' OR isOpenContact(contact))
RETURN contact AS node
ORDER BY contact.createdAt DESC
LIMIT 1
