// Notes what an organisation decided about a synergy; what it decided before about the same is kept as undone.
MATCH (synergy:Suggestion {pairKey: $pairKey})
WHERE synergy.engine = 'synergy'
  AND seesSuggestion(synergy)
// Held first, so that of two decisions at once the later undoes the earlier.
SET synergy.pairKey = $pairKey
WITH synergy
CALL () {
  MATCH (earlier:Verdict {pairKey: $pairKey})
  WHERE earlier.engine = 'synergy' AND earlier.byId = $byId AND earlier.undoneAt IS NULL AND earlier.id <> $id
  SET earlier.undoneAt = $now
  RETURN count(earlier) AS undone
}
MERGE (verdict:Thing:Verdict {id: $id})
  ON CREATE SET verdict.engine = 'synergy', verdict.pairKey = $pairKey, verdict.byId = $byId, verdict.verdict = $verdict,
    verdict.reason = $reason, verdict.hides = $hides, verdict.restsUntil = $restsUntil, verdict.decidedAt = $now,
    verdict.parts = synergy.partValues, verdict.visibility = 'network', verdict.createdAt = $now, verdict.updatedAt = $now
RETURN verdict.id AS id, undone
