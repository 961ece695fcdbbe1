// Finds a page of the initiatives that a person is the contact for, by title.
MATCH (person)-[contact:CONTACT_FOR]->(initiative:Initiative)
WHERE visible(initiative)
  AND (lasts(contact) OR contact.until >= initiative.endsOn)
WITH DISTINCT initiative, [initiative.sortTitle, initiative.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN initiative AS node, cursor
ORDER BY cursor
LIMIT $first
