// Finds the person at the asked organisation whom a contact was passed to.
MATCH (contact)-[:PASSED_TO]->(person:Person)
WHERE visible(person)
RETURN person AS node
LIMIT 1
