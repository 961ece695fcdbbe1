// Whether a need or an offer is of anybody else than organisations that have ended alone: the matching leaves it out then. Never null.
(NOT EXISTS { MATCH (node)<-[:SEEKS|MAKES_OFFER]-(goneOfIt:Organisation) WHERE goneOfIt.endedOn <= $today }
  OR EXISTS {
    MATCH (node)<-[holdingOfIt:SEEKS|MAKES_OFFER]-(holderOfIt)
    WHERE (holdingOfIt.until IS NULL OR holdingOfIt.until > $today) AND (holderOfIt.endedOn IS NULL OR holderOfIt.endedOn > $today)
  })
