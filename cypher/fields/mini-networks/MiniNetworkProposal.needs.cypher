// Finds the needs that a proposal is about, with how surely its members meet each together.
UNWIND range(0, size(proposal.needIds) - 1) AS position
MATCH (need:Need {id: proposal.needIds[position]})
WHERE visible(need) AND isOpenStatement(need)
RETURN need, proposal.coverages[position] AS coverage, need.id IN proposal.uncoveredNeedIds AS uncovered
ORDER BY position
LIMIT 20
