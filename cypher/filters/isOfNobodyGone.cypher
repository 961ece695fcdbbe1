// Whether a need or an offer is of anybody else than organisations that have ended alone: the matching leaves it out then. Never null.
(NOT EXISTS { MATCH (node)<-[:SEEKS|MAKES_OFFER]-(goneOfIt:Organisation) WHERE goneOfIt.endedOn <= $today }
  OR EXISTS {
    MATCH (node)<-[holdingOfIt:SEEKS|MAKES_OFFER]-(holderOfIt)
    WHERE lasts(holdingOfIt) AND goesOn(holderOfIt)
  })
