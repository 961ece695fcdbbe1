// Finds what one side of a synergy wins: its needs with the offers that meet them, as far as the viewer may see both.
MATCH (synergy)-[gain:GAIN]->(need:Need)
WHERE CASE WHEN $mine THEN gain.gainerId = $organisationId ELSE gain.gainerId <> $organisationId END
  AND visible(need) AND isOpenStatement(need)
MATCH (offer:Offer {id: gain.offerId})
WHERE visible(offer) AND isOpenStatement(offer)
RETURN need, offer, gain.match AS match, gain.needMarks AS needMarks, gain.offerMarks AS offerMarks
ORDER BY gain.position
LIMIT 5
