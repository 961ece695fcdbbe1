// Whether the viewer may see all that a suggestion stands on: needs with what meets them and who said them, what else speaks for it, what two share. Never null.
(NOT EXISTS {
    MATCH (node)-[gainOfIt:GAIN]->(gained:Need)
    WHERE NOT visible(gained)
      OR EXISTS { MATCH (given:Offer {id: gainOfIt.offerId}) WHERE NOT visible(given) }
  }
  AND NOT EXISTS {
    MATCH (node)-[reasonOfIt:REASON]->(meant:Thing)
    WHERE NOT visible(meant)
      OR EXISTS { MATCH (met:Thing {id: reasonOfIt.otherId}) WHERE NOT visible(met) }
  }
  AND seesSayers(node)
  AND seesShared(node))
