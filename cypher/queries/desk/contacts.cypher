// Finds wishes for contact that wait for a coordinator, the oldest first.
MATCH (contact:Contact {status: 'with_coordinator'})
WHERE contact.turnSince IS NOT NULL AND seesContact(contact)
MATCH (asking:Organisation)<-[:ASKED_BY]-(contact)-[:ASKED_OF]->(asked:Organisation)
WHERE visible(asking) AND visible(asked)
WITH contact, asking, asked, [contact.turnSince, contact.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN asking AS thing, asked AS other, contact.id AS refId, contact.turnSince AS since, null AS count, cursor
ORDER BY cursor
LIMIT $first
