// Reads the relations that began or ended between two days, the latest first, and counts those that held on both.
MATCH (source:Thing)-[tie]->(target:Thing)
WHERE source:Organisation|Person|Initiative|Theme|Challenge|Motivation|Need|Offer|Collaboration|MiniNetwork|Gathering|Reflection|Story
  AND target:Organisation|Person|Initiative|Theme|Challenge|Motivation|Need|Offer|Collaboration|MiniNetwork|Gathering|Reflection|Story
  AND coalesce(source.visibility, 'everyone') IN $viewer.sees
  AND coalesce(target.visibility, 'everyone') IN $viewer.sees
// An unknown beginning counts as always; a relation ends at the latest with what it ties.
WITH source.id AS source, target.id AS target, type(tie) AS type, tie.since AS since,
  reduce(first = tie.until, day IN [source.endedOn, source.closedOn, target.endedOn, target.closedOn] |
    CASE WHEN day IS NOT NULL AND (first IS NULL OR day < first) THEN day ELSE first END) AS until
WITH source, target, type, since, until,
  coalesce(since, '') <= $from AND coalesce(until, '9') > $from AS before,
  coalesce(since, '') <= $to AND coalesce(until, '9') > $to AS after
WHERE before OR after
WITH source, target, type, since, until, before, after
ORDER BY CASE WHEN before THEN until ELSE since END DESC, source, target, type
WITH
  collect(CASE WHEN before <> after THEN
    {source: source, target: target, type: type, since: since, until: until, came: after} END) AS changed,
  count(CASE WHEN before AND after THEN 1 END) AS stayed
RETURN changed[..$limit] AS relations, stayed,
  size([one IN changed WHERE one.came]) AS came, size([one IN changed WHERE NOT one.came]) AS went
