// Finds a page of collaborations: those not yet begun, then the latest begun first.
MATCH (collaboration:Collaboration)
WHERE visible(collaboration)
  AND ($status IS NULL OR collaboration.status = $status)
WITH
  collaboration,
  [coalesce(collaboration.startedOn, '9999-12-31'), collaboration.createdAt, collaboration.id] AS cursor
WHERE $after IS NULL OR cursor < $after
RETURN collaboration AS node, cursor
ORDER BY cursor DESC
LIMIT $first
