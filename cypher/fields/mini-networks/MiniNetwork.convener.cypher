// Finds the organisation that convenes a mini-network.
MATCH (miniNetwork)<-[part:CONVENES]-(organisation:Organisation)
WHERE visible(organisation)
  AND (part.until IS NULL OR part.until > $today)
RETURN organisation AS node
ORDER BY part.since DESC, organisation.id
LIMIT 1
