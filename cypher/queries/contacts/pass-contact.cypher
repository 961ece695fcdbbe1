// Passes a contact to somebody who works at the asked organisation, in place of whoever had it.
MATCH (contact:Contact {id: $id})
WHERE seesContact(contact)
MATCH (contact)-[:ASKED_OF]->(:Organisation)<-[work:WORKS_AT]-(person:Person {id: $personId})
WHERE visible(person) AND lasts(work)
WITH DISTINCT contact, person
OPTIONAL MATCH (contact)-[before:PASSED_TO]->(earlier)
WHERE earlier <> person
DELETE before
MERGE (contact)-[passed:PASSED_TO]->(person)
  ON CREATE SET passed.since = $today
SET contact.updatedAt = $now
RETURN DISTINCT contact.id AS id
