// Whether a mini-network that is not resting has been quiet for two months: no change, no meeting, no step ahead. Never null.
(node.status IN ['forming', 'meeting'] AND node.updatedAt < toString(date($today) - duration({days: 60}))
  AND coalesce(node.nextStepOn, '') < toString(date($today) - duration({days: 60}))
  AND NOT EXISTS {
    MATCH (node)<-[:MEETING_OF]-(metOfIt:Meeting)
    WHERE metOfIt.startsAt >= toString(date($today) - duration({days: 60})) AND metOfIt.calledOffOn IS NULL
  })
