// Finds the stored synergy of two organisations.
// What rests on something that the viewer may not see is left out whole: its figures would tell of it.
MATCH (synergy:Suggestion {pairKey: $pairKey})
WHERE synergy.engine = 'synergy'
  AND NOT EXISTS {
    MATCH (synergy)-[:CONCERNS]->(organisation:Organisation)
    WHERE NOT visible(organisation)
  }
  AND NOT EXISTS {
    MATCH (synergy)-[gain:GAIN]->(need:Need)
    WHERE NOT visible(need)
      OR EXISTS { MATCH (offer:Offer {id: gain.offerId}) WHERE NOT visible(offer) }
  }
  AND NOT EXISTS {
    MATCH (synergy)-[reason:REASON]->(thing:Thing)
    WHERE NOT visible(thing)
      OR EXISTS { MATCH (met:Thing {id: reason.otherId}) WHERE NOT visible(met) }
  }
  AND seesShared(synergy)
RETURN synergy AS node
