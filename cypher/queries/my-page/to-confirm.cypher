// Finds collaborations that one of the viewer's organisations is in and has not confirmed, the latest first.
UNWIND $viewer.organisationIds AS organisationId
MATCH (mine:Organisation {id: organisationId})-[part:PARTY_TO]->(collaboration:Collaboration)
WHERE visible(mine) AND visible(collaboration) AND part.confirmedOn IS NULL
  AND lasts(part) AND collaboration.status <> 'ended'
WITH DISTINCT collaboration, [collaboration.createdAt, collaboration.id] AS cursor
WHERE $after IS NULL OR cursor < $after
RETURN collaboration AS thing, null AS other, collaboration.id AS refId, cursor[0] AS since, null AS count, cursor
ORDER BY cursor DESC
LIMIT $first
