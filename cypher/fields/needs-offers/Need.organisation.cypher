// Finds the organisation that has a need.
MATCH (need)<-[held:SEEKS]-(organisation:Organisation)
WHERE visible(organisation)
  AND lasts(held)
RETURN organisation AS node
ORDER BY organisation.id
LIMIT 1
