// Takes back that somebody does not belong on an initiative.
MATCH (verdict:Verdict {pairKey: $initiativeId + '|' + $organisationId})
WHERE verdict.engine = 'could-join' AND verdict.undoneAt IS NULL
SET verdict.undoneAt = $now, verdict.updatedAt = $now
RETURN verdict.id AS id
