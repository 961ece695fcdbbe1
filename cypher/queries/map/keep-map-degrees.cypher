// Keeps of the next so many things how many relations everybody sees of them, by which a large map chooses what it shows.
MATCH (thing:Thing)
WHERE thing.id > $after
WITH thing
ORDER BY thing.id
LIMIT $limit
WITH thing, COUNT {
  MATCH (thing)-[tie]-(other:Thing)
  WHERE lasts(tie) AND coalesce(other.visibility, 'everyone') = 'everyone'
} AS degree
CALL (thing, degree) {
  WITH thing, degree
  WHERE coalesce(thing.mapDegree, -1) <> degree
  SET thing.mapDegree = degree
}
RETURN max(thing.id) AS last
