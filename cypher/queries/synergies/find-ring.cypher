// Finds a stored ring by its id.
MATCH (ring:Suggestion {id: $ringId})
WHERE ring.engine = 'ring'
  AND NOT EXISTS {
    MATCH (ring)-[:CONCERNS]->(member:Organisation)
    WHERE NOT member.visibility IN $viewer.sees
  }
  AND NOT EXISTS {
    MATCH (ring)-[gain:GAIN]->(need:Need)
    WHERE NOT need.visibility IN $viewer.sees
      OR EXISTS { MATCH (offer:Offer {id: gain.offerId}) WHERE NOT offer.visibility IN $viewer.sees }
  }
RETURN ring AS node
