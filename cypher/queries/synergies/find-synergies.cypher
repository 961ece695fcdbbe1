// Finds a page of an organisation's stored synergies: as arranged for it, then by score, without what it has put aside.
MATCH (organisation:Organisation {id: $organisationId})
WHERE organisation.visibility IN $viewer.sees
MATCH (organisation)<-[concern:CONCERNS]-(synergy:Suggestion {engine: 'synergy'})-[:CONCERNS]->(other:Organisation)
WHERE other.visibility IN $viewer.sees
  AND NOT EXISTS {
    MATCH (verdict:Verdict {pairKey: synergy.pairKey})
    WHERE verdict.engine = 'synergy' AND verdict.byId = $organisationId AND verdict.undoneAt IS NULL
      AND verdict.hides AND (verdict.restsUntil IS NULL OR verdict.restsUntil > $today)
  }
  AND NOT EXISTS {
    MATCH (organisation)-[:PARTY_TO]->(collaboration:Collaboration)<-[:PARTY_TO]-(other)
    WHERE collaboration.status <> 'ended'
  }
WITH synergy, [coalesce(concern.rank, 1000), -synergy.score, synergy.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN synergy AS node, cursor
ORDER BY cursor
LIMIT $first
