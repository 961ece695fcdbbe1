// Finds the person that has a need.
MATCH (need)<-[held:SEEKS]-(person:Person)
WHERE person.visibility IN $viewer.sees
  AND (held.until IS NULL OR held.until > $today)
RETURN person AS node
ORDER BY person.id
LIMIT 1
