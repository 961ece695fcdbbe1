// Finds stored rings in which each organisation gives to the next, the best first, of one organisation or of all, without those put aside.
// What rests on something that the viewer may not see is left out whole: its figures would tell of it.
MATCH (ring:Suggestion {engine: 'ring'})
WHERE ($organisationId IS NULL OR EXISTS { MATCH (ring)-[:CONCERNS]->(:Organisation {id: $organisationId}) })
  AND seesSuggestion(ring)
  AND NOT EXISTS {
    MATCH (verdict:Verdict {pairKey: ring.pairKey})
    WHERE visible(verdict) AND isOwnVerdict(verdict) AND verdict.engine = 'ring' AND coalesce(verdict.byId, '') = coalesce($organisationId, '') AND verdict.undoneAt IS NULL
      AND verdict.hides AND (verdict.restsUntil IS NULL OR verdict.restsUntil > $today)
  }
WITH ring, [-ring.score, ring.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN ring AS node, cursor
ORDER BY cursor
LIMIT $first
