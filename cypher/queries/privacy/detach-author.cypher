// Takes the name of its writer off what stays, and off what the record tells of it.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
CALL (id) {
  MATCH (event:Event {subjectId: id})
  REMOVE event.authorId
  RETURN count(*) AS events
}
REMOVE thing.authorId
RETURN count(*) AS parted
