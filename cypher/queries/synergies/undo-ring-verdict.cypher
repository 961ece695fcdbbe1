// Takes back what a member, or a coordinator, decided about a ring.
MATCH (ring:Suggestion {id: $ringId})
WHERE ring.engine = 'ring'
MATCH (verdict:Verdict {pairKey: ring.pairKey})
WHERE verdict.engine = 'ring' AND coalesce(verdict.byId, '') = coalesce($byId, '') AND verdict.undoneAt IS NULL
SET verdict.undoneAt = $now, verdict.updatedAt = $now
RETURN verdict.id AS id
