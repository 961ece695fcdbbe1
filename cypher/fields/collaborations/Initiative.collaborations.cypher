// Finds a page of the collaborations carried out in an initiative.
MATCH (initiative)<-[:CARRIED_OUT_IN]-(collaboration:Collaboration)
WHERE visible(collaboration)
WITH
  collaboration,
  [coalesce(collaboration.startedOn, '9999-12-31'), collaboration.createdAt, collaboration.id] AS cursor
WHERE $after IS NULL OR cursor < $after
RETURN collaboration AS node, cursor
ORDER BY cursor DESC
LIMIT $first
