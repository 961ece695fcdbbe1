// Reads the stored synergies between organisations, the best first, without those that rest on what the viewer may not see.
// What one side has put aside is hidden from that side alone: to anybody else its absence would tell of the verdict.
MATCH (synergy:Suggestion {engine: 'synergy'})
WITH synergy ORDER BY synergy.score DESC, synergy.id
CALL (synergy) {
  MATCH (synergy)-[concern:CONCERNS]->(organisation:Organisation)
  WHERE visible(organisation) AND goesOn(organisation)
  RETURN collect(organisation.id) AS organisationIds, 'good' IN collect(concern.level) AS strong
}
WITH synergy, organisationIds, strong
WHERE size(organisationIds) = 2
  AND NOT EXISTS {
    MATCH (verdict:Verdict {pairKey: synergy.pairKey})
    WHERE visible(verdict) AND verdict.engine = 'synergy' AND verdict.undoneAt IS NULL AND verdict.byId IN $viewer.organisationIds
      AND verdict.hides AND (verdict.restsUntil IS NULL OR verdict.restsUntil > $today)
  }
  AND seesGrounds(synergy)
RETURN organisationIds[0] AS a, organisationIds[1] AS b, synergy.score AS score, strong
ORDER BY score DESC, a, b
LIMIT $limit
