// Finds a page of an organisation's stored synergies: as arranged for it, the best first, without what it has put aside.
// What rests on something that the viewer may not see is left out whole: its figures would tell of it.
MATCH (organisation:Organisation {id: $organisationId})
WHERE visible(organisation) AND goesOn(organisation)
MATCH (organisation)<-[concern:CONCERNS]-(synergy:Suggestion {engine: 'synergy'})-[:CONCERNS]->(other:Organisation)
WHERE concern.rank IS NOT NULL AND visible(other) AND goesOn(other)
  AND NOT EXISTS {
    MATCH (verdict:Verdict {pairKey: synergy.pairKey})
    WHERE visible(verdict) AND isOwnVerdict(verdict) AND verdict.engine = 'synergy' AND verdict.byId = $organisationId AND verdict.undoneAt IS NULL
      AND verdict.hides AND (verdict.restsUntil IS NULL OR verdict.restsUntil > $today)
  }
  AND seesGrounds(synergy)
WITH synergy, [concern.rank, synergy.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN synergy AS node, cursor
ORDER BY cursor
LIMIT $first
