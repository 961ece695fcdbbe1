// Finds a page of the people to ask about an initiative, by name.
MATCH (person:Person)-[contact:CONTACT_FOR]->(initiative)
WHERE visible(person)
  AND (lasts(contact) OR contact.until >= initiative.endsOn)
WITH DISTINCT person, [person.sortName, person.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN person AS node, cursor
ORDER BY cursor
LIMIT $first
