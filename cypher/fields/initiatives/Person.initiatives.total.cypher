// Counts the initiatives that a person is the contact for.
MATCH (person)-[contact:CONTACT_FOR]->(initiative:Initiative)
WHERE visible(initiative)
  AND (contact.until IS NULL OR contact.until > $today OR contact.until >= initiative.endsOn)
RETURN count(DISTINCT initiative) AS total
