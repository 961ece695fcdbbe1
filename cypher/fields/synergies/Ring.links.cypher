// Finds the links of a ring in turn: who gets what from whom.
MATCH (ring)-[gain:GAIN]->(need:Need)
WHERE need.visibility IN $viewer.sees AND need.closedOn IS NULL
MATCH (offer:Offer {id: gain.offerId})
WHERE offer.visibility IN $viewer.sees AND offer.closedOn IS NULL
MATCH (gainer:Organisation {id: gain.gainerId}), (giver:Organisation {id: gain.giverId})
WHERE gainer.visibility IN $viewer.sees AND giver.visibility IN $viewer.sees
RETURN need, offer, gainer, giver, gain.match AS match, gain.needMarks AS needMarks, gain.offerMarks AS offerMarks
ORDER BY gain.position
LIMIT 6
