// Reads what people have decided about suggestions and not taken back.
MATCH (verdict:Verdict)
WHERE verdict.undoneAt IS NULL
RETURN verdict.engine AS engine, verdict.pairKey AS pairKey, verdict.byId AS byId, verdict.verdict AS verdict,
  verdict.decidedAt AS decidedAt, verdict.restsUntil AS restsUntil, verdict.parts AS parts
