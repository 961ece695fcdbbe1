// Deletes things for good, with what the matching made of them and what the record kept of how they stood: what an import made and
// nobody built on, what a person takes away.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
CALL (id) {
  MATCH (event:Event {subjectId: id})
  REMOVE event.before, event.after, event.authorId
  RETURN count(*) AS events
}
OPTIONAL MATCH (suggestion:Suggestion)-[:CONCERNS]->(thing)
WITH thing, collect(DISTINCT suggestion) AS suggestions
FOREACH (suggestion IN suggestions | DETACH DELETE suggestion)
DETACH DELETE thing
RETURN count(*) AS removed
