// Finds the organisation that has a need.
MATCH (need)<-[held:SEEKS]-(organisation:Organisation)
WHERE visible(organisation)
  AND (held.until IS NULL OR held.until > $today)
RETURN organisation AS node
ORDER BY organisation.id
LIMIT 1
