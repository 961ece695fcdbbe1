// Counts the initiatives that a person is the contact for.
MATCH (person)-[contact:CONTACT_FOR]->(initiative:Initiative)
WHERE initiative.visibility IN $viewer.sees
  AND (contact.until IS NULL OR contact.until > $today OR contact.until >= initiative.endsOn)
RETURN count(DISTINCT initiative) AS total
