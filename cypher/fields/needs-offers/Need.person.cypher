// Finds the person that has a need.
MATCH (need)<-[held:SEEKS]-(person:Person)
WHERE visible(person)
  AND lasts(held)
RETURN person AS node
ORDER BY person.id
LIMIT 1
