// Reads for whom each of some events is: who may see what it was about, and who could before it got another level.
MATCH (event:Event)
WHERE event.id IN $ids
OPTIONAL MATCH (subject:Thing {id: event.subjectId})
RETURN
  event.subjectId AS subjectId,
  subject IS NOT NULL AS isThing,
  subject.visibility AS visibility,
  subject.authorId AS authorId,
  subject.gatheringId AS gatheringId,
  CASE WHEN 'visibility' IN event.changed THEN event.before END AS before
LIMIT 10000
