// Finds what keeps one organisation from asking another: a contact of theirs that is open, or that it asked for lately.
MATCH (asking:Organisation {id: $askingId})<-[role:ASKED_BY|ASKED_OF]-(contact:Contact)-[:ASKED_BY|ASKED_OF]->(asked:Organisation {id: $askedId})
WHERE visible(asking) AND visible(asked) AND seesContact(contact)
WITH contact, isOpenContact(contact) AS isOpen,
  type(role) = 'ASKED_BY' AND NOT contact.status IN ['agreed', 'withdrawn'] AND contact.askedOn > $askedAfter AS isLate
WHERE isOpen OR isLate
RETURN contact.id AS id, isOpen
ORDER BY isOpen DESC
LIMIT 1
