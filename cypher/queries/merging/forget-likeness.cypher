// Takes back what was decided of two things that may be the same.
MATCH (judged:LikenessVerdict {pairKey: $pairKey})
DELETE judged
RETURN $pairKey AS pairKey
