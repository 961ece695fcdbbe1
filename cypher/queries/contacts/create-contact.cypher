// Creates a contact between two organisations, with what it is about as far as the viewer may see it.
MATCH (asking:Organisation {id: $askingId})
WHERE visible(asking)
MATCH (asked:Organisation {id: $askedId})
WHERE visible(asked)
MERGE (contact:Contact {id: $id})
  ON CREATE SET contact += $properties, contact.createdAt = $now, contact.updatedAt = $now
MERGE (contact)-[:ASKED_BY]->(asking)
MERGE (contact)-[:ASKED_OF]->(asked)
WITH contact
CALL (contact) {
  MATCH (thing:Thing)
  WHERE thing.id IN $aboutIds AND visibleOrPublic(thing)
    AND any(kind IN ['Need', 'Offer', 'Initiative', 'Person', 'Motivation'] WHERE kind IN labels(thing))
  MERGE (contact)-[:CONCERNS]->(thing)
  RETURN collect(thing.id) AS joined
}
RETURN contact.id AS id, joined
