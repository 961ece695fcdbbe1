// Finds the person that has a need.
MATCH (need)<-[held:SEEKS]-(person:Person)
WHERE visible(person)
  AND (held.until IS NULL OR held.until > $today)
RETURN person AS node
ORDER BY person.id
LIMIT 1
