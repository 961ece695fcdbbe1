// Changes a contact that is held.
MATCH (contact:Contact {id: $id})
WHERE seesContact(contact)
SET contact += $changes, contact.updatedAt = $now
RETURN contact.id AS id
