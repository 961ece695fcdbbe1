// Remembers what somebody decided of two things that may be the same, in place of what was decided before.
MERGE (judged:LikenessVerdict {pairKey: $pairKey})
SET judged.verdict = $verdict, judged.decidedAt = $now, judged.restsUntil = $restsUntil, judged.byId = $viewer.accountId
RETURN judged.pairKey AS pairKey
