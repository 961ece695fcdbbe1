// Finds the climate challenges, in their order, with how many have committed to each on a day.
MATCH (challenge:Challenge)
WHERE challenge.listOrder IS NOT NULL AND (challenge.endedOn IS NULL OR challenge.endedOn > $onDay)
WITH challenge, [challenge.listOrder, challenge.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN challenge AS thing, null AS other, challenge.id AS refId, null AS since, COUNT {
  MATCH (organisation:Organisation)-[commitment:COMMITTED_TO]->(challenge)
  WHERE visible(organisation) AND wasThere(organisation) AND (commitment.since IS NULL OR commitment.since <= $onDay)
    AND (commitment.until IS NULL OR commitment.until > $onDay)
} AS count, cursor
ORDER BY cursor
LIMIT $first
