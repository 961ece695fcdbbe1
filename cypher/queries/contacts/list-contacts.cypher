// Finds a page of all contacts, for coordinators, the latest step first: those that wait for a coordinator wait for them.
MATCH (contact:Contact)
WHERE contact.turnSince IS NOT NULL AND seesContact(contact)
WITH contact, CASE WHEN contactTurn(contact) = 'coordinator' THEN 'waits_for_us' ELSE contactState(contact) END AS state,
  [contact.turnSince, contact.id] AS cursor
WHERE ($state IS NULL OR state = $state) AND ($after IS NULL OR cursor < $after)
RETURN contact AS node, cursor
ORDER BY cursor DESC
LIMIT $first
