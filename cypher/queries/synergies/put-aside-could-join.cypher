// Notes that somebody does not belong on an initiative; what was said before about the same is kept as undone.
MATCH (initiative:Initiative {id: $initiativeId}), (organisation:Organisation {id: $organisationId})
WHERE visible(initiative) AND visible(organisation)
// Held first, so that of two decisions at once the later undoes the earlier.
SET initiative.id = $initiativeId
WITH initiative
CALL () {
  MATCH (earlier:Verdict {pairKey: $initiativeId + '|' + $organisationId})
  WHERE earlier.engine = 'could-join' AND earlier.undoneAt IS NULL AND earlier.id <> $id
  SET earlier.undoneAt = $now
  RETURN count(earlier) AS undone
}
MERGE (verdict:Thing:Verdict {id: $id})
  ON CREATE SET verdict.engine = 'could-join', verdict.pairKey = $initiativeId + '|' + $organisationId,
    verdict.verdict = 'not_relevant', verdict.hides = true, verdict.restsUntil = $restsUntil, verdict.decidedAt = $now,
    verdict.visibility = 'network', verdict.createdAt = $now, verdict.updatedAt = $now
RETURN verdict.id AS id, undone
