// Lets decisions on a pair be those of another pair.
UNWIND $verdicts AS item
MATCH (verdict:Verdict {id: item.id})
SET verdict.pairKey = item.pairKey, verdict.byId = item.byId, verdict.firstId = item.firstId
RETURN count(verdict) AS renamed
