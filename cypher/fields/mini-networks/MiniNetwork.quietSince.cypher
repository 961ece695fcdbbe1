// Since when a mini-network that is not resting has been quiet, where that is two months: no change, no meeting, no step ahead.
WITH miniNetwork, toString(date($today) - duration({days: 60})) AS before
RETURN CASE WHEN miniNetwork.status IN ['forming', 'meeting'] AND miniNetwork.updatedAt < before
  AND coalesce(miniNetwork.nextStepOn, '') < before
  AND NOT EXISTS { MATCH (miniNetwork)<-[:MEETING_OF]-(meeting:Meeting) WHERE meeting.startsAt >= before AND meeting.calledOffOn IS NULL }
  THEN miniNetwork.updatedAt END AS value
LIMIT 1
