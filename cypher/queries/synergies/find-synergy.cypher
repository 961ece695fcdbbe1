// Finds the stored synergy of two organisations.
// What rests on something that the viewer may not see is left out whole: its figures would tell of it.
MATCH (synergy:Suggestion {pairKey: $pairKey})
WHERE synergy.engine = 'synergy'
  AND NOT EXISTS {
    MATCH (synergy)-[:CONCERNS]->(organisation:Organisation)
    WHERE NOT organisation.visibility IN $viewer.sees
  }
  AND NOT EXISTS {
    MATCH (synergy)-[gain:GAIN]->(need:Need)
    WHERE NOT need.visibility IN $viewer.sees
      OR EXISTS { MATCH (offer:Offer {id: gain.offerId}) WHERE NOT offer.visibility IN $viewer.sees }
  }
  AND NOT EXISTS {
    MATCH (synergy)-[reason:REASON]->(thing:Thing)
    WHERE NOT thing.visibility IN $viewer.sees
      OR EXISTS { MATCH (met:Thing {id: reason.otherId}) WHERE NOT met.visibility IN $viewer.sees }
  }
RETURN synergy AS node
