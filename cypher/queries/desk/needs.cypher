// Finds open needs that the matching has found nothing for, the oldest first, with the organisation that seeks.
MATCH (need:Need)
WHERE need.createdAt IS NOT NULL AND visible(need) AND need.closedOn IS NULL AND (need.validUntil IS NULL OR need.validUntil >= $today)
  AND NOT EXISTS { MATCH (need)<-[gain:GAIN]-(:Suggestion) WHERE gain.match >= $leastMatch }
WITH need, [left(need.createdAt, 10), need.id] AS cursor
WHERE $after IS NULL OR cursor > $after
OPTIONAL MATCH (organisation:Organisation)-[:SEEKS]->(need)
WHERE visible(organisation)
WITH need, cursor, head(collect(organisation)) AS seeker
RETURN need AS thing, seeker AS other, need.id AS refId, need.createdAt AS since, null AS count, cursor
ORDER BY cursor
LIMIT $first
