// Lists what was decided of pairs that may be the same, the latest first.
MATCH (judged:LikenessVerdict)
WHERE judged.decidedAt IS NOT NULL
RETURN judged.pairKey AS pairKey, judged.verdict AS verdict, judged.restsUntil AS restsUntil
ORDER BY judged.decidedAt DESC
LIMIT $limit
