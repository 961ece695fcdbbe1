// Finds stored proposals of mini-networks in the order of their ids as given.
// What rests on something that the viewer may not see is left out whole: its figures would tell of it.
UNWIND range(0, size($ids) - 1) AS position
MATCH (proposal:Suggestion {id: $ids[position]})
WHERE proposal.engine = 'mini-network'
  AND NOT EXISTS {
    MATCH (proposal)-[:CONCERNS]->(member:Organisation)
    WHERE NOT visible(member)
  }
  AND NOT EXISTS {
    MATCH (proposal)-[gain:GAIN]->(need:Need)
    WHERE NOT visible(need)
      OR EXISTS { MATCH (offer:Offer {id: gain.offerId}) WHERE NOT visible(offer) }
  }
  AND seesSayers(proposal)
  AND NOT EXISTS {
    MATCH (about:Thing)
    WHERE about.id IN proposal.needIds + [proposal.aroundId] AND NOT visibleOrPublic(about)
  }
  AND NOT EXISTS {
    MATCH (proposal)-[:REASON]->(thing:Thing)
    WHERE NOT visibleOrPublic(thing)
  }
RETURN proposal AS node
ORDER BY position
LIMIT 10
