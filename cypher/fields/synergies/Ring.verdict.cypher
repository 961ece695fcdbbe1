// Finds what the asking organisation, or a coordinator, decided about a ring, if they have.
MATCH (verdict:Verdict {pairKey: ring.pairKey})
WHERE visible(verdict) AND isOwnVerdict(verdict) AND verdict.engine = 'ring' AND coalesce(verdict.byId, '') = coalesce($organisationId, '') AND verdict.undoneAt IS NULL
RETURN verdict.verdict AS value
ORDER BY verdict.decidedAt DESC
LIMIT 1
