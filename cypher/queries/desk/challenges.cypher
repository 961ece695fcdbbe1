// Finds climate challenges that fewer than two partners have committed to, those with the fewest first, with how many have.
MATCH (challenge:Challenge)
WHERE goesOn(challenge)
WITH challenge, COUNT {
  MATCH (partner:Organisation)-[commitment:COMMITTED_TO]->(challenge)
  WHERE visible(partner) AND goesOn(partner) AND lasts(commitment)
  RETURN partner LIMIT 2
} AS count
WHERE count < 2
WITH challenge, count, [count, challenge.listOrder, challenge.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN challenge AS thing, null AS other, challenge.id AS refId, null AS since, count, cursor
ORDER BY cursor
LIMIT $first
