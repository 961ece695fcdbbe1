// Notes what somebody decided about a pair of initiatives, for as long as their texts stay; earlier decisions are kept as undone.
// What nobody has raised must be a pair that is stored.
// Both initiatives are held first, so that of two decisions at once the later undoes the earlier.
CALL () {
  UNWIND split($pairKey, '|') AS heldId
  MATCH (held:Initiative {id: heldId})
  WHERE visible(held)
  SET held.id = heldId
  RETURN count(held) AS held
}
OPTIONAL MATCH (parallel:Suggestion {pairKey: $pairKey})
WHERE parallel.engine = 'parallel'
  AND NOT EXISTS {
    MATCH (parallel)-[:CONCERNS]->(initiative:Initiative)
    WHERE NOT visible(initiative)
  }
  AND seesShared(parallel)
WITH head(collect(parallel)) AS parallel
WHERE $raised OR parallel IS NOT NULL
CALL () {
  MATCH (earlier:Verdict {pairKey: $pairKey})
  WHERE earlier.engine = 'parallel' AND earlier.undoneAt IS NULL AND earlier.id <> $id
  SET earlier.undoneAt = $now
  RETURN count(earlier) AS undone
}
MERGE (verdict:Thing:Verdict {id: $id})
  ON CREATE SET verdict.engine = 'parallel', verdict.pairKey = $pairKey, verdict.verdict = $verdict,
    verdict.reason = $reason, verdict.firstId = $firstId, verdict.textHash = $textHash, verdict.parts = parallel.partValues,
    verdict.decidedAt = $now, verdict.visibility = 'network', verdict.createdAt = $now, verdict.updatedAt = $now
RETURN verdict.id AS id, undone
