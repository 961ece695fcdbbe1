// Finds the pairs of initiatives that somebody has judged in a time, or judged so, the oldest judgement first.
MATCH (verdict:Verdict {engine: 'parallel'})
WHERE visible(verdict) AND verdict.undoneAt IS NULL AND verdict.decidedAt >= $fromMoment AND verdict.decidedAt < $beforeMoment
  AND ($verdict IS NULL OR verdict.verdict = $verdict)
WITH verdict, split(verdict.pairKey, '|') AS ids
MATCH (a:Initiative {id: ids[0]})
WHERE visible(a)
MATCH (b:Initiative {id: ids[1]})
WHERE visible(b)
WITH verdict, a, b, [left(verdict.decidedAt, 10), verdict.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN a AS thing, b AS other, verdict.id AS refId, verdict.decidedAt AS since, null AS count, cursor
ORDER BY cursor
LIMIT $first
