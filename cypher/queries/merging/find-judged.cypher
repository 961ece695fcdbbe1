// Finds what was decided of some pairs that may be the same.
UNWIND $pairKeys AS pairKey
MATCH (judged:LikenessVerdict {pairKey: pairKey})
RETURN judged.pairKey AS pairKey, judged.verdict AS verdict, judged.restsUntil AS restsUntil
