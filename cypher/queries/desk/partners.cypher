// Finds partners that have committed to fewer than five climate challenges, the longest there first, with how many they have.
// @list partner:Organisation
// @order oldest joinedOn tied
// @where
goesOn(partner)
  AND COUNT {
    MATCH (partner)-[commitment:COMMITTED_TO]->(:Challenge)
    WHERE lasts(commitment)
    RETURN commitment LIMIT 5
  } < 5
// @return
RETURN partner AS thing, null AS other, partner.id AS refId, partner.joinedOn AS since,
  COUNT {
    MATCH (partner)-[commitment:COMMITTED_TO]->(:Challenge)
    WHERE lasts(commitment)
  } AS count, cursor
