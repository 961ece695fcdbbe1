// Reads the relations on the map that began or ended between two days, the latest first.
MATCH (source:Thing)-[tie]->(target:Thing)
WHERE source:Organisation|Person|Initiative|Theme|Challenge|Motivation|Need|Offer|Collaboration|MiniNetwork|Gathering|Reflection|Story
  AND target:Organisation|Person|Initiative|Theme|Challenge|Motivation|Need|Offer|Collaboration|MiniNetwork|Gathering|Reflection|Story
  AND visibleOrPublic(source)
  AND visibleOrPublic(target)
// An unknown beginning counts as always; a relation ends at the latest with what it ties.
WITH source, target, tie, coalesce(tie.since, '') AS since,
  reduce(first = coalesce(tie.until, '9'), day IN [source.endedOn, source.closedOn, target.endedOn, target.closedOn] |
    CASE WHEN day < first THEN day ELSE first END) AS until
WITH source, target, tie, until, since <= $from AND until > $from AS before, since <= $to AND until > $to AS after
WHERE before <> after
RETURN source.id AS source, target.id AS target, type(tie) AS type, tie.since AS since,
  CASE until WHEN '9' THEN null ELSE until END AS until, after AS came
ORDER BY CASE WHEN came THEN since ELSE until END DESC, source, target, type
LIMIT $limit
