// Finds the links of a ring in turn: who gets what from whom.
MATCH (ring)-[gain:GAIN]->(need:Need)
WHERE visible(need) AND isOpenStatement(need)
MATCH (offer:Offer {id: gain.offerId})
WHERE visible(offer) AND isOpenStatement(offer)
MATCH (gainer:Organisation {id: gain.gainerId}), (giver:Organisation {id: gain.giverId})
WHERE visible(gainer) AND visible(giver)
RETURN need, offer, gainer, giver, gain.match AS match, gain.needMarks AS needMarks, gain.offerMarks AS offerMarks
ORDER BY gain.position
LIMIT 6
