// Finds the organisations that might belong on an initiative, in order, with what says so.
// Not those that were put aside for it, and none of whom anything said rests on what is not visible.
MATCH (asked:Initiative {id: $initiativeId})
WHERE visible(asked)
UNWIND range(0, size($found) - 1) AS position
WITH position, $found[position] AS item
MATCH (organisation:Organisation {id: item.organisationId})
WHERE visible(organisation) AND goesOn(organisation)
  AND NOT EXISTS {
    MATCH (verdict:Verdict {pairKey: $initiativeId + '|' + item.organisationId})
    WHERE visible(verdict) AND verdict.engine = 'could-join' AND verdict.undoneAt IS NULL AND verdict.hides
      AND (verdict.restsUntil IS NULL OR verdict.restsUntil > $today)
  }
OPTIONAL MATCH (initiative:Initiative {id: item.initiativeIds[0]}) WHERE visible(initiative)
OPTIONAL MATCH (another:Initiative {id: item.initiativeIds[1]}) WHERE visible(another)
OPTIONAL MATCH (offer:Offer {id: item.offerId}) WHERE visible(offer) AND isOpenStatement(offer)
  AND NOT EXISTS { MATCH (offer)<-[:MAKES_OFFER]-(maker:Person) WHERE NOT visible(maker) }
OPTIONAL MATCH (partner:Organisation {id: item.partnerId}) WHERE visible(partner)
OPTIONAL MATCH (place:Place {id: item.placeId})
WITH position, item, item.level AS level, organisation, initiative, another, offer, partner, place
WHERE size(item.initiativeIds) = size([seen IN [initiative, another] WHERE seen IS NOT NULL])
  AND (item.offerId IS NULL) = (offer IS NULL) AND (item.partnerId IS NULL) = (partner IS NULL)
RETURN level, organisation, initiative, another, offer, partner, place
ORDER BY position
LIMIT 10
