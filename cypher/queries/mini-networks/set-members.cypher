// Makes the members of a mini-network these: others end today, new ones begin today, a contribution can change.
// Members that the viewer cannot know of stay.
MATCH (miniNetwork:MiniNetwork {id: $id})
WHERE visible(miniNetwork)
CALL (miniNetwork) {
  MATCH (miniNetwork)<-[part:MEMBER_OF]-(organisation:Organisation)
  WHERE part.until IS NULL AND visible(organisation)
    AND NOT organisation.id IN [member IN $members | member.organisationId]
  SET part.until = $today
  RETURN count(part) AS ended
}
CALL (miniNetwork) {
  UNWIND $members AS member
  MATCH (organisation:Organisation {id: member.organisationId}) WHERE visible(organisation)
  MERGE (organisation)-[part:MEMBER_OF]->(miniNetwork)
    ON CREATE SET part.since = $today, part.source = 'person'
  SET
    part.since = CASE WHEN part.until IS NULL THEN part.since ELSE $today END,
    part.until = null,
    part.contribution = coalesce(member.contribution, part.contribution)
  RETURN count(organisation) AS members
}
CALL (miniNetwork) {
  MATCH (miniNetwork)<-[part:CONVENES]-(convener:Organisation)
  WHERE part.until IS NULL AND ($convenerId IS NULL OR convener.id <> $convenerId)
  SET part.until = $today
  RETURN count(part) AS replaced
}
OPTIONAL MATCH (convener:Organisation {id: $convenerId}) WHERE visible(convener)
FOREACH (_ IN CASE WHEN convener IS NULL THEN [] ELSE [true] END |
  MERGE (convener)-[convenes:CONVENES]->(miniNetwork)
    ON CREATE SET convenes.since = $today, convenes.source = 'person'
  SET convenes.until = null)
SET miniNetwork.updatedAt = $now
RETURN miniNetwork.id AS id,
  CASE WHEN $convenerId IS NOT NULL AND convener IS NULL THEN ['convenerId'] ELSE [] END +
  CASE WHEN members < size($members) THEN ['memberIds'] ELSE [] END AS missing
