// Reads the decisions on pairs and rings that one thing is in.
MATCH (verdict:Verdict)
WHERE verdict.pairKey CONTAINS $id
RETURN verdict.id AS id, verdict.pairKey AS pairKey, verdict.byId AS byId, verdict.firstId AS firstId, verdict.engine AS engine, verdict.undoneAt IS NULL AS stands
