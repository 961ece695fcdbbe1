// Whether the viewer may see every person who has said a need or an offer that a suggestion stands on: it counts as their organisation's, which
// would tell where somebody works. Never null.
(NOT EXISTS { MATCH (node)-[:GAIN]->(:Need)<-[:SEEKS]-(sayerOfIt:Person) WHERE NOT visible(sayerOfIt) }
  AND NOT EXISTS {
    MATCH (node)-[saidOfIt:GAIN]->()
    MATCH (:Offer {id: saidOfIt.offerId})<-[:MAKES_OFFER]-(giverOfIt:Person)
    WHERE NOT visible(giverOfIt)
  })
