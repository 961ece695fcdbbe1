// Finds one contact, for its two sides and coordinators.
MATCH (contact:Contact {id: $id})
WHERE seesContact(contact)
RETURN contact AS node
