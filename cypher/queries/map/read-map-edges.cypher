// Reads every relation on the map that holds, as pairs of ids, with the day it began.
MATCH (source:Thing)-[tie]->(target:Thing)
WHERE lasts(tie)
  AND source:Organisation|Person|Initiative|Theme|Challenge|Motivation|Need|Offer|Collaboration|MiniNetwork|Gathering|Reflection|Story
  AND target:Organisation|Person|Initiative|Theme|Challenge|Motivation|Need|Offer|Collaboration|MiniNetwork|Gathering|Reflection|Story
  AND visibleOrPublic(source)
  AND visibleOrPublic(target)
RETURN source.id AS source, target.id AS target, min(tie.since) AS since
ORDER BY source, target
