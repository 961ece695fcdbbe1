// Finds what else than a need and an offer speaks for a synergy: which thing of the asking side meets which of the other's.
MATCH (synergy)-[reason:REASON]->(thing:Thing)
WHERE visible(thing) AND isOpenStatement(thing)
MATCH (met:Thing {id: reason.otherId})
WHERE visible(met) AND isOpenStatement(met)
WITH reason, thing, met, reason.holderId = $organisationId AS mine
RETURN CASE WHEN mine THEN thing ELSE met END AS yours, CASE WHEN mine THEN met ELSE thing END AS theirs,
  CASE WHEN mine THEN reason.marks ELSE reason.otherMarks END AS yourMarks,
  CASE WHEN mine THEN reason.otherMarks ELSE reason.marks END AS theirMarks,
  CASE WHEN mine THEN reason.way ELSE reason.wayBack END AS way
ORDER BY reason.position
LIMIT 5
