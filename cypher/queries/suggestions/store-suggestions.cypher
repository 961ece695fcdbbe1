// Stores suggestions with their evidence; an unchanged one keeps what it has.
UNWIND $suggestions AS item
MERGE (suggestion:Suggestion {id: item.id})
  ON CREATE SET suggestion.createdAt = $now
SET suggestion += item.properties, suggestion.computedAt = $now
WITH suggestion, item
CALL (suggestion) {
  MATCH (suggestion)-[old:CONCERNS|GAIN|REASON]->()
  DELETE old
}
CALL (suggestion, item) {
  UNWIND item.concerns AS concern
  MATCH (subject:Thing {id: concern.id})
  CREATE (suggestion)-[:CONCERNS {position: concern.position, rank: concern.rank, level: concern.level}]->(subject)
}
CALL (suggestion, item) {
  UNWIND item.gains AS gain
  MATCH (need:Need {id: gain.needId})
  CREATE (suggestion)-[:GAIN {gainerId: gain.gainerId, giverId: gain.giverId, offerId: gain.offerId, match: gain.match,
    position: gain.position, needMarks: gain.needMarks, offerMarks: gain.offerMarks}]->(need)
}
CALL (suggestion, item) {
  UNWIND item.reasons AS reason
  MATCH (thing:Thing {id: reason.thingId})
  CREATE (suggestion)-[:REASON {way: reason.way, wayBack: reason.wayBack, holderId: reason.holderId, otherId: reason.otherId, position: reason.position,
    marks: reason.marks, otherMarks: reason.otherMarks}]->(thing)
}
RETURN count(DISTINCT suggestion) AS stored
