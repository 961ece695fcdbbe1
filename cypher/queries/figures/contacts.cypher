// Finds the contacts that were asked for in a time, or agreed in it, or that came from a suggestion; the oldest first.
MATCH (contact:Contact)
WHERE seesContact(contact)
  AND CASE WHEN $agreed
    THEN contact.status = 'agreed' AND contact.answeredOn >= $from AND contact.answeredOn < $before
    // What a coordinator proposes is asked for once the asking side has said yes.
    ELSE contact.status <> 'proposed' AND contact.askedOn >= $from AND contact.askedOn < $before END
  AND (NOT $suggested OR contact.origin IN ['synergy', 'parallel'])
MATCH (asking:Organisation)<-[:ASKED_BY]-(contact)-[:ASKED_OF]->(asked:Organisation)
WHERE visible(asking) AND visible(asked)
WITH contact, asking, asked, [contact.askedOn, contact.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN asking AS thing, asked AS other, contact.id AS refId, contact.askedOn AS since, null AS count, cursor
ORDER BY cursor
LIMIT $first
