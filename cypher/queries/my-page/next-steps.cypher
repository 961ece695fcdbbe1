// Finds collaborations and mini-networks of the viewer's organisations whose next step has a day, the nearest first.
UNWIND $viewer.organisationIds AS organisationId
MATCH (mine:Organisation {id: organisationId})-[part:PARTY_TO|MEMBER_OF]->(together:Collaboration|MiniNetwork)
WHERE visible(mine) AND visible(together) AND together.nextStepOn IS NOT NULL
  AND lasts(part) AND NOT together.status IN ['ended', 'closed']
WITH DISTINCT together, [together.nextStepOn, together.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN together AS thing, null AS other, together.id AS refId, cursor[0] AS since, null AS count, cursor
ORDER BY cursor
LIMIT $first
