// Reads for whom each of some events is: who may see what it was about, and who could before it got another level.
MATCH (event:Event)
WHERE event.id IN $ids
OPTIONAL MATCH (subject:Thing {id: event.subjectId})
// What was asked at a gathering is seen by those who see the gathering.
OPTIONAL MATCH (subject)-[:HELD_AT]->(gathering:Gathering)
WITH event, subject, coalesce(gathering, subject) AS seen
RETURN
  event.subjectId AS subjectId,
  subject IS NOT NULL AS isThing,
  seen.visibility AS visibility,
  seen.authorId AS authorId,
  seen.gatheringId AS gatheringId,
  CASE WHEN 'visibility' IN event.changed THEN event.before END AS before
LIMIT 10000
