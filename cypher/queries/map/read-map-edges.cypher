// Reads every relation on the map that holds, as pairs of ids, with the day it began.
MATCH (source:Thing)-[tie]->(target:Thing)
WHERE lasts(tie)
  AND isOfMapKind(source) AND visibleOrPublic(source)
  AND isOfMapKind(target) AND visibleOrPublic(target)
RETURN source.id AS source, target.id AS target, min(tie.since) AS since
ORDER BY source, target
