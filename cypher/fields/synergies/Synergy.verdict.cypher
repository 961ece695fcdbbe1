// Finds what the asking organisation decided about a synergy, if it has.
MATCH (verdict:Verdict {pairKey: synergy.pairKey})
WHERE visible(verdict) AND isOwnVerdict(verdict) AND verdict.engine = 'synergy' AND verdict.byId = $organisationId AND verdict.undoneAt IS NULL
RETURN verdict.verdict AS value
ORDER BY verdict.decidedAt DESC
LIMIT 1
