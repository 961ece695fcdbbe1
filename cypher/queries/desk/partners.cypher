// Finds partners that have committed to fewer than five climate challenges, the longest there first, with how many they have.
MATCH (partner:Organisation)
WHERE visible(partner) AND partner.joinedOn IS NOT NULL AND (partner.endedOn IS NULL OR partner.endedOn > $today)
WITH partner, COUNT {
  MATCH (partner)-[commitment:COMMITTED_TO]->(challenge:Challenge)
  WHERE commitment.until IS NULL OR commitment.until > $today
} AS count
WHERE count < 5
WITH partner, count, [partner.joinedOn, partner.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN partner AS thing, null AS other, partner.id AS refId, partner.joinedOn AS since, count, cursor
ORDER BY cursor
LIMIT $first
