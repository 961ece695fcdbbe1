// Finds the chain from one organisation over need and offer to the other, as far as the viewer may see it.
UNWIND range(0, size(synergy.pathIds) - 1) AS position
MATCH (step:Thing {id: synergy.pathIds[position]})
WHERE visibleOrPublic(step)
RETURN step AS step, position
ORDER BY CASE WHEN synergy.pathIds[0] = $organisationId THEN position ELSE -position END
LIMIT 8
