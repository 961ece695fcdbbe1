// Whether the viewer may see both sides of a synergy and all that it stands on: else it does not exist for them. Never null.
(NOT EXISTS { MATCH (node)-[:CONCERNS]->(sideOfIt:Organisation) WHERE NOT visible(sideOfIt) }
  AND NOT EXISTS {
    MATCH (node)-[gainOfIt:GAIN]->(gained:Need)
    WHERE NOT visible(gained)
      OR EXISTS { MATCH (given:Offer {id: gainOfIt.offerId}) WHERE NOT visible(given) }
  }
  AND NOT EXISTS {
    MATCH (node)-[reasonOfIt:REASON]->(meant:Thing)
    WHERE NOT visible(meant)
      OR EXISTS { MATCH (met:Thing {id: reasonOfIt.otherId}) WHERE NOT visible(met) }
  }
  AND seesShared(node))
