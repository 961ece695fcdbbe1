// Whether a need or an offer is of anybody else than organisations that have ended alone: the matching leaves it out then. Never null.
(NOT EXISTS { MATCH (node)<-[:SEEKS|MAKES_OFFER]-(gone:Organisation) WHERE gone.endedOn <= $today }
  OR EXISTS {
    MATCH (node)<-[held:SEEKS|MAKES_OFFER]-(holder)
    WHERE (held.until IS NULL OR held.until > $today) AND (holder.endedOn IS NULL OR holder.endedOn > $today)
  })
