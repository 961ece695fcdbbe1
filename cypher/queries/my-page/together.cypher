// Finds the collaborations and mini-networks that the viewer's organisations are in or were, the latest change first.
UNWIND $viewer.organisationIds AS organisationId
MATCH (mine:Organisation {id: organisationId})-[:PARTY_TO|MEMBER_OF]->(together:Collaboration|MiniNetwork)
WHERE visible(mine) AND visible(together)
WITH DISTINCT together, [together.updatedAt, together.id] AS cursor
WHERE $after IS NULL OR cursor < $after
RETURN together AS thing, null AS other, together.id AS refId, cursor[0] AS since, null AS count, cursor
ORDER BY cursor DESC
LIMIT $first
