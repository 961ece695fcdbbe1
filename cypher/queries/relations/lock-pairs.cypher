// Finds the two things of each pair with how they are joined, and holds both against others until the transaction ends.
UNWIND $pairs AS pair
OPTIONAL MATCH (from:Thing {id: pair.from})
  WHERE any(label IN labels(from) WHERE label IN pair.fromLabels)
    AND (pair.fromIsNew OR visibleWithWhole(from))
OPTIONAL MATCH (to:Thing {id: pair.to})
  WHERE any(label IN labels(to) WHERE label IN pair.toLabels)
    AND (pair.toIsNew OR visibleWithWhole(to))
// Takes the locks before looking, so that of two at once the later one sees what the earlier one made.
FOREACH (end IN [one IN [from, to] WHERE one IS NOT NULL] | SET end.id = end.id)
// What was merged while it was waited for is not there any more.
WITH pair, CASE WHEN from:Thing THEN from END AS from, CASE WHEN to:Thing THEN to END AS to
CALL (pair, from, to) {
  OPTIONAL MATCH (from)-[tie]->(to) WHERE type(tie) IN pair.types
  RETURN collect(CASE WHEN tie IS NULL THEN null ELSE {
    type: type(tie), since: tie.since, until: tie.until, role: tie.role
  } END) AS ties
}
RETURN
  pair.position AS position,
  from IS NULL AS fromMissing,
  to IS NULL AS toMissing,
  // What has a status of its own says by it that it is over.
  CASE WHEN NOT from:Collaboration THEN from.endedOn END AS fromEndedOn,
  CASE WHEN NOT to:Collaboration THEN to.endedOn END AS toEndedOn,
  ties
