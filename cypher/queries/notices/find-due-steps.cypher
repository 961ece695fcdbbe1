// Finds a page of collaborations and mini-networks whose next step is to be taken today, or was lately, and who is in them.
CALL () {
  MATCH (thing:Collaboration)
  WHERE thing.nextStepOn >= $since AND thing.nextStepOn <= $today AND thing.status <> 'ended' AND visible(thing)
  RETURN thing
  UNION ALL
  MATCH (thing:MiniNetwork)
  WHERE thing.nextStepOn >= $since AND thing.nextStepOn <= $today AND thing.status <> 'closed' AND visible(thing)
  RETURN thing
}
MATCH (thing)<-[part:PARTY_TO|MEMBER_OF]-(organisation:Organisation)
WHERE thing.id > $after AND lasts(part) AND visible(organisation)
RETURN thing.id AS id, thing.nextStepOn AS day, collect(organisation.id) AS organisationIds
ORDER BY id
LIMIT $limit
