// Notes what a member, or a coordinator for all of them, decided about a ring; what they decided before is kept as undone.
MATCH (ring:Suggestion {id: $ringId})
WHERE ring.engine = 'ring'
  AND ($byId IS NULL OR EXISTS { MATCH (ring)-[:CONCERNS]->(:Organisation {id: $byId}) })
  AND seesSuggestion(ring)
// Held first, so that of two decisions at once the later undoes the earlier.
SET ring.id = $ringId
WITH ring
CALL (ring) {
  MATCH (earlier:Verdict {pairKey: ring.pairKey})
  WHERE earlier.engine = 'ring' AND coalesce(earlier.byId, '') = coalesce($byId, '') AND earlier.undoneAt IS NULL
    AND earlier.id <> $id
  SET earlier.undoneAt = $now
  RETURN count(earlier) AS undone
}
MERGE (verdict:Thing:Verdict {id: $id})
  ON CREATE SET verdict.engine = 'ring', verdict.pairKey = ring.pairKey, verdict.byId = $byId, verdict.verdict = $verdict,
    verdict.reason = $reason, verdict.hides = $hides, verdict.restsUntil = $restsUntil, verdict.decidedAt = $now,
    verdict.visibility = 'network', verdict.createdAt = $now, verdict.updatedAt = $now
RETURN verdict.id AS id, undone
