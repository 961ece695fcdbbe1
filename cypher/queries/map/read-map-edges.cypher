// Reads every relation on the map that holds, as pairs of ids, with the day it began.
MATCH (source:Thing)-[tie]->(target:Thing)
WHERE tie.until IS NULL
  AND source:Organisation|Person|Initiative|Theme|Challenge|Motivation|Need|Offer|Collaboration|MiniNetwork|Gathering|Reflection|Story
  AND target:Organisation|Person|Initiative|Theme|Challenge|Motivation|Need|Offer|Collaboration|MiniNetwork|Gathering|Reflection|Story
  AND coalesce(source.visibility, 'everyone') IN $viewer.sees
  AND coalesce(target.visibility, 'everyone') IN $viewer.sees
RETURN source.id AS source, target.id AS target, min(tie.since) AS since
ORDER BY source, target
