// Remembers what somebody decided of two things that may be the same; what was decided before stands in their history.
MERGE (judged:LikenessVerdict {pairKey: $pairKey})
SET judged.verdict = $verdict, judged.decidedAt = $now, judged.restsUntil = $restsUntil, judged.byId = $viewer.accountId
RETURN judged.pairKey AS pairKey
