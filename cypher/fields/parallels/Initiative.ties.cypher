// Finds what people have said that an initiative is to others, and have not taken back; the latest first.
MATCH (decision:Verdict)
WHERE decision.pairKey CONTAINS initiative.id AND decision.engine = 'parallel' AND decision.undoneAt IS NULL
  AND visible(decision) AND decision.verdict IN $verdicts
MATCH (other:Initiative)
WHERE other.id IN split(decision.pairKey, '|') AND other.id <> initiative.id AND visible(other)
RETURN other, decision.verdict AS verdict, decision.reason AS reason, decision.decidedAt AS decidedOn,
  CASE decision.firstId WHEN initiative.id THEN true WHEN other.id THEN false ELSE null END AS comesFirst
ORDER BY decision.decidedAt DESC, decision.id
LIMIT 20
