// Whether a need or an offer is open: not closed, not past its last day, and not of organisations alone that have ended. Never null.
(node.closedOn IS NULL AND (node.validUntil IS NULL OR node.validUntil >= $today)
  AND NOT EXISTS {
    MATCH (node)<-[holdingOfIt:SEEKS|MAKES_OFFER]-(goneOfIt:Organisation)
    WHERE NOT goesOn(goneOfIt) AND lasts(holdingOfIt) AND NOT EXISTS {
      MATCH (node)<-[alsoOfIt:SEEKS|MAKES_OFFER]-(otherOfIt)
      WHERE lasts(alsoOfIt) AND goesOn(otherOfIt)
    }
  })
