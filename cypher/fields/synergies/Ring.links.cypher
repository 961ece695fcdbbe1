// Finds the links of a ring in turn: who gets what from whom.
MATCH (ring)-[gain:GAIN]->(need:Need)
WHERE visible(need) AND need.closedOn IS NULL
MATCH (offer:Offer {id: gain.offerId})
WHERE visible(offer) AND offer.closedOn IS NULL
MATCH (gainer:Organisation {id: gain.gainerId}), (giver:Organisation {id: gain.giverId})
WHERE visible(gainer) AND visible(giver)
RETURN need, offer, gainer, giver, gain.match AS match, gain.needMarks AS needMarks, gain.offerMarks AS offerMarks
ORDER BY gain.position
LIMIT 6
