// Finds a stored ring by its id.
MATCH (ring:Suggestion {id: $ringId})
WHERE ring.engine = 'ring'
  AND NOT EXISTS {
    MATCH (ring)-[:CONCERNS]->(member:Organisation)
    WHERE NOT visible(member)
  }
  AND NOT EXISTS {
    MATCH (ring)-[gain:GAIN]->(need:Need)
    WHERE NOT visible(need)
      OR EXISTS { MATCH (offer:Offer {id: gain.offerId}) WHERE NOT visible(offer) }
  }
RETURN ring AS node
