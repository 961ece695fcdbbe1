// Finds the synergies that the viewer's organisations follow, the latest first: one's own organisation and the other.
UNWIND $viewer.organisationIds AS organisationId
MATCH (verdict:Verdict {byId: organisationId})
WHERE verdict.engine = 'synergy' AND verdict.verdict = 'follow' AND verdict.undoneAt IS NULL
MATCH (mine:Organisation {id: organisationId})
WHERE visible(mine)
MATCH (other:Organisation {id: [id IN split(verdict.pairKey, '|') WHERE id <> organisationId][0]})
WHERE visible(other)
WITH verdict, mine, other, [verdict.decidedAt, verdict.id] AS cursor
WHERE $after IS NULL OR cursor < $after
RETURN mine AS thing, other, verdict.id AS refId, cursor[0] AS since, null AS count, cursor
ORDER BY cursor DESC
LIMIT $first
