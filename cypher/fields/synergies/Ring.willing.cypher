// Finds the members of a ring that have asked to be introduced to the others, for who speaks for a member and coordinators.
MATCH (ring)-[concern:CONCERNS]->(organisation:Organisation)
WHERE visible(organisation)
  AND ($viewer.mayDoEverything OR EXISTS { MATCH (ring)-[:CONCERNS]->(mine:Organisation) WHERE mine.id IN $viewer.organisationIds AND visible(mine) })
  AND EXISTS {
    MATCH (verdict:Verdict {pairKey: ring.pairKey})
    WHERE visible(verdict) AND verdict.engine = 'ring' AND verdict.byId = organisation.id AND verdict.verdict = 'ask_for_introduction'
      AND verdict.undoneAt IS NULL
  }
RETURN organisation AS node
ORDER BY concern.position
LIMIT 6
