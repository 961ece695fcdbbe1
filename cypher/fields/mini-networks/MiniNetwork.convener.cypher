// Finds the organisation that convenes a mini-network.
MATCH (miniNetwork)<-[part:CONVENES]-(organisation:Organisation)
WHERE visible(organisation)
  AND lasts(part)
RETURN organisation AS node
ORDER BY part.since DESC, organisation.id
LIMIT 1
