// Finds a page of all contacts, for coordinators, the latest step first: those that wait for a coordinator wait for them.
MATCH (contact:Contact)
WHERE contact.turnSince IS NOT NULL AND seesContact(contact)
  AND NOT EXISTS {
    MATCH (contact)-[:ASKED_BY|ASKED_OF]->(side:Organisation) WHERE NOT visible(side)
  }
WITH contact, contactTurn(contact) AS turn
WITH contact, CASE
    WHEN turn = 'coordinator' THEN 'waits_for_us'
    WHEN turn IN ['asking', 'asked'] OR contact.status = 'not_now' AND contact.restsUntil > $today THEN 'waits_for_others'
    WHEN contact.status = 'agreed' THEN 'agreed'
    ELSE 'closed' END AS state, [contact.turnSince, contact.id] AS cursor
WHERE ($state IS NULL OR state = $state) AND ($after IS NULL OR cursor < $after)
RETURN contact AS node, cursor
ORDER BY cursor DESC
LIMIT $first
