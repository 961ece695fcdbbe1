// Finds pairs that were most likely entered twice, the likeliest first.
UNWIND $pairs AS pair
MATCH (a:Thing {id: pair.a})
WHERE visibleOrPublic(a)
MATCH (b:Thing {id: pair.b})
WHERE visibleOrPublic(b)
WITH a, b, pair, [-pair.likeness, pair.key] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN a AS thing, b AS other, pair.key AS refId, null AS since, null AS count, cursor
ORDER BY cursor
LIMIT $first
