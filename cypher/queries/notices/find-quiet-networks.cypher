// Finds mini-networks that have been quiet for two months, and who is in them.
MATCH (miniNetwork:MiniNetwork)
WHERE miniNetwork.status IN ['forming', 'meeting'] AND visible(miniNetwork) AND miniNetwork.updatedAt < $before
  AND NOT EXISTS { MATCH (miniNetwork)<-[:MEETING_OF]-(meeting:Meeting) WHERE meeting.startsAt >= $before AND meeting.calledOffOn IS NULL }
  AND coalesce(miniNetwork.nextStepOn, '') < $before
MATCH (miniNetwork)<-[part:MEMBER_OF]-(organisation:Organisation)
WHERE lasts(part) AND visible(organisation)
RETURN miniNetwork.id AS id, left(miniNetwork.updatedAt, 10) AS day, collect(organisation.id) AS organisationIds
ORDER BY id
LIMIT 1000
