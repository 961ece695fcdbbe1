// Finds partners that have committed to fewer than five climate challenges, the longest there first, with how many they have.
// @list partner:Organisation
// @order oldest joinedOn
// @where
(partner.endedOn IS NULL OR partner.endedOn > $today)
  AND COUNT {
    MATCH (partner)-[commitment:COMMITTED_TO]->(:Challenge)
    WHERE commitment.until IS NULL OR commitment.until > $today
    RETURN commitment LIMIT 5
  } < 5
// @return
RETURN partner AS thing, null AS other, partner.id AS refId, partner.joinedOn AS since,
  COUNT {
    MATCH (partner)-[commitment:COMMITTED_TO]->(:Challenge)
    WHERE commitment.until IS NULL OR commitment.until > $today
  } AS count, cursor
