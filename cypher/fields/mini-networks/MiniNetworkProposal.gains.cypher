// Finds who of a proposal meets which need with what, as far as the viewer may see both.
MATCH (proposal)-[gain:GAIN]->(need:Need)
WHERE visible(need) AND isOpenStatement(need)
MATCH (offer:Offer {id: gain.offerId})
WHERE visible(offer) AND isOpenStatement(offer)
RETURN need, offer, gain.match AS match, gain.needMarks AS needMarks, gain.offerMarks AS offerMarks,
  gain.gainerId AS gainerId, gain.giverId AS giverId
ORDER BY gain.position, gain.match DESC
LIMIT 100
