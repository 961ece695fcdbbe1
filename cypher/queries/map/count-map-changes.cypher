// Counts the relations on the map that began, ended, or held on both of two days.
MATCH (source:Thing)-[tie]->(target:Thing)
WHERE source:Organisation|Person|Initiative|Theme|Challenge|Motivation|Need|Offer|Collaboration|MiniNetwork|Gathering|Reflection|Story
  AND target:Organisation|Person|Initiative|Theme|Challenge|Motivation|Need|Offer|Collaboration|MiniNetwork|Gathering|Reflection|Story
  AND visibleOrPublic(source)
  AND visibleOrPublic(target)
// An unknown beginning counts as always; a relation ends at the latest with what it ties.
WITH coalesce(tie.since, '') AS since,
  reduce(first = coalesce(tie.until, '9'), day IN [source.endedOn, source.closedOn, target.endedOn, target.closedOn] |
    CASE WHEN day < first THEN day ELSE first END) AS until
WITH since <= $from AND until > $from AS before, since <= $to AND until > $to AS after
RETURN count(CASE WHEN after AND NOT before THEN 1 END) AS came,
  count(CASE WHEN before AND NOT after THEN 1 END) AS went,
  count(CASE WHEN before AND after THEN 1 END) AS stayed
