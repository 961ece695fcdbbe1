// Finds what was decided about a pair, as long as its texts are as they were.
MATCH (decision:Verdict {pairKey: parallel.pairKey})
WHERE visible(decision) AND decision.engine = 'parallel' AND decision.undoneAt IS NULL AND decision.textHash = parallel.textHash
RETURN decision.verdict AS verdict, decision.reason AS reason
ORDER BY decision.decidedAt DESC
LIMIT 1
