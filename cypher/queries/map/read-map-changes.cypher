// Reads the relations among given things that began or ended between two days, and counts those that came, went, or held on both.
UNWIND $ids AS id
MATCH (source:Thing {id: id})-[tie]->(target:Thing)
WHERE target.id IN $ids
  AND visibleOrPublic(source)
  AND visibleOrPublic(target)
// An unknown beginning counts as always; a relation ends at the latest with what it ties.
WITH source, target, tie, coalesce(tie.since, '') AS since,
  reduce(first = coalesce(tie.until, '9'), day IN [source.endedOn, source.closedOn, target.endedOn, target.closedOn] |
    CASE WHEN day < first THEN day ELSE first END) AS until
WITH source, target, tie, until, since <= $from AND until > $from AS before, since <= $to AND until > $to AS after
RETURN count(CASE WHEN after AND NOT before THEN 1 END) AS came,
  count(CASE WHEN before AND NOT after THEN 1 END) AS went,
  count(CASE WHEN before AND after THEN 1 END) AS stayed,
  collect(CASE WHEN before <> after THEN [
    source.id, target.id, type(tie), tie.since, CASE until WHEN '9' THEN null ELSE until END, after
  ] END) AS relations
