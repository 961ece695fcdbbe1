// Changes how long the last period lasted in which two things were joined, or fills in what was not known of it.
UNWIND $changed AS change
MATCH (from:Thing {id: change.from})
MATCH (to:Thing {id: change.to})
CALL (change, from, to) {
  MATCH (from)-[tie:$(change.type)]->(to)
  WITH tie, change
  ORDER BY coalesce(tie.until, '9999-12-31') DESC, coalesce(tie.since, '') DESC
  LIMIT 1
  SET tie += change.properties
  RETURN tie
}
RETURN count(tie) AS changed
