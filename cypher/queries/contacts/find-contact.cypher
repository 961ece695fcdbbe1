// Finds one contact, for its two sides and coordinators.
MATCH (contact:Contact {id: $id})
WHERE seesContact(contact)
  AND NOT EXISTS {
    MATCH (contact)-[:ASKED_BY|ASKED_OF]->(side:Organisation) WHERE NOT visible(side)
  }
RETURN contact AS node
