// Counts the people to ask about an initiative.
MATCH (person:Person)-[contact:CONTACT_FOR]->(initiative)
WHERE visible(person)
  AND (contact.until IS NULL OR contact.until > $today OR contact.until >= initiative.endsOn)
RETURN count(DISTINCT person) AS total
