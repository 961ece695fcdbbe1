// Finds a page of the contacts of some organisations, the latest step first: those that wait for a word of theirs wait for us.
UNWIND $organisationIds AS organisationId
MATCH (mine:Organisation {id: organisationId})
WHERE visible(mine)
MATCH (mine)<-[role:ASKED_BY|ASKED_OF]-(contact:Contact)
WHERE seesContact(contact)
WITH contact, contactTurn(contact) AS turn, collect(type(role)) AS roles
WITH contact, CASE
    WHEN turn = 'asked' AND 'ASKED_OF' IN roles OR turn = 'asking' AND 'ASKED_BY' IN roles THEN 'waits_for_us'
    ELSE contactState(contact) END AS state,
  [contact.turnSince, contact.id] AS cursor
WHERE ($state IS NULL OR state = $state) AND ($after IS NULL OR cursor < $after)
RETURN contact AS node, cursor
ORDER BY cursor DESC
LIMIT $first
