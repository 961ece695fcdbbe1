// Takes the name of its writer off what stays, and off what the record tells of it.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
CALL (id) {
  MATCH (event:Event {subjectId: id})
  REMOVE event.authorId
  RETURN count(*) AS events
}
// Nobody would see what only its writer saw.
SET thing.visibility = CASE thing.visibility WHEN 'me' THEN 'network' ELSE thing.visibility END
REMOVE thing.authorId
RETURN count(*) AS parted
