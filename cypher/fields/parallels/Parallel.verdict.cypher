// Finds what was decided about a pair, as long as its texts are as they were.
MATCH (verdict:Verdict {pairKey: parallel.pairKey})
WHERE verdict.engine = 'parallel' AND verdict.undoneAt IS NULL AND verdict.textHash = parallel.textHash
RETURN verdict.verdict AS verdict, verdict.reason AS reason
ORDER BY verdict.decidedAt DESC
LIMIT 1
