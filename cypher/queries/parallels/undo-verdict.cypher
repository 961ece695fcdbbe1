// Takes back what was decided about a pair of initiatives.
MATCH (verdict:Verdict {pairKey: $pairKey})
WHERE verdict.engine = 'parallel' AND verdict.undoneAt IS NULL
SET verdict.undoneAt = $now, verdict.updatedAt = $now
RETURN verdict.id AS id
