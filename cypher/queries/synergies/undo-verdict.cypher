// Takes back what an organisation decided about a synergy.
MATCH (verdict:Verdict {pairKey: $pairKey})
WHERE verdict.engine = 'synergy' AND verdict.byId = $byId AND verdict.undoneAt IS NULL
SET verdict.undoneAt = $now, verdict.updatedAt = $now
RETURN verdict.id AS id
