// Counts what the viewer may see and can stand on the map, by and large, no further than a limit.
CALL () {
  UNWIND $levels AS level
  CALL (level) {
    MATCH (thing:Thing)
    WHERE thing.visibility = level AND visible(thing)
    RETURN thing
    LIMIT $limit
  }
  RETURN count(thing) AS seen
}
RETURN seen + COUNT { (:Theme) } + COUNT { (:Challenge) } AS things
