// Deletes things for good, with what belongs to them alone.
// That is what had become a part of them, what the matching made of them and what was decided of that, meetings, invitations, and
// what the record kept.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
CALL (id, thing) {
  OPTIONAL MATCH (part:MergedThing)-[:MERGED_INTO*1..20]->(thing)
  WITH id, collect(DISTINCT part) AS parts
  UNWIND [id] + [part IN parts | part.id] AS each
  CALL (each) {
    MATCH (event:Event {subjectId: each})
    REMOVE event.before, event.after, event.authorId, event.undo
    RETURN count(*) AS events
  }
  CALL (each) {
    OPTIONAL MATCH (merge:Merge)
    WHERE merge.keptId = each OR merge.goneId = each
    DELETE merge
    RETURN count(*) AS merges
  }
  CALL (each) {
    OPTIONAL MATCH (verdict:Verdict)
    WHERE verdict.pairKey CONTAINS each
    DETACH DELETE verdict
    RETURN count(*) AS verdicts
  }
  WITH parts, count(*) AS told
  FOREACH (part IN parts | DETACH DELETE part)
}
OPTIONAL MATCH (suggestion:Suggestion)-[:CONCERNS]->(thing)
WITH thing, collect(DISTINCT suggestion) AS suggestions
FOREACH (suggestion IN suggestions | DETACH DELETE suggestion)
WITH thing
OPTIONAL MATCH (own:Meeting|Invitation|JoinRequest)-[:MEETING_OF|INVITES_TO|ASKS_TO_JOIN]->(thing)
WITH thing, collect(own) AS owned
FOREACH (own IN owned | DETACH DELETE own)
DETACH DELETE thing
RETURN count(*) AS removed
