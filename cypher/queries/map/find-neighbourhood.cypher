// Finds a thing, those it is tied to (nearest first, then the best tied) and all relations among them, ended ones too.
MATCH (focus:Thing {id: $id})
WHERE focus:Organisation|Person|Initiative|Theme|Challenge|Place|Motivation|Need|Offer|Collaboration|MiniNetwork|Gathering|Reflection|Story
  AND visibleOrPublic(focus)
// Step by step: a hub is looked at for its first 5,000 ties, and what is further away for its first 31, whatever its size.
// What the viewer may not see decides neither the order nor whether there is more; Where some are left out, "best tied" looks at 200 ties at most.
CALL (focus) {
  MATCH (focus)--(near:Thing)
  WHERE near <> focus
    AND any(label IN labels(near) WHERE label IN $labels)
    AND visibleOrPublic(near)
  WITH near LIMIT 5000
  WITH collect(DISTINCT near) AS around
  UNWIND around AS near
  WITH near, CASE WHEN size(around) > $limit THEN tiesUpTo200(near) ELSE 0 END AS ties
  ORDER BY ties DESC, near.id
  LIMIT $limit + 1
  RETURN collect(near) AS first
}
CALL (focus, first) {
  UNWIND CASE WHEN $depth > 1 AND size(first) <= $limit THEN first ELSE [] END AS between
  CALL (between) {
    MATCH (between)--(near:Thing)
    WHERE any(label IN labels(near) WHERE label IN $labels)
      AND visibleOrPublic(near)
    RETURN near LIMIT 31
  }
  WITH DISTINCT focus, first, near
  WHERE near <> focus AND NOT near IN first
  WITH collect(near) AS around
  UNWIND around AS near
  WITH near, CASE WHEN size(around) > $limit THEN tiesUpTo200(near) ELSE 0 END AS ties
  ORDER BY ties DESC, near.id
  LIMIT $limit + 1
  RETURN collect(near) AS second
}
CALL (focus, first, second) {
  UNWIND CASE WHEN $depth > 2 AND size(first) + size(second) <= $limit THEN second ELSE [] END AS between
  CALL (between) {
    MATCH (between)--(near:Thing)
    WHERE any(label IN labels(near) WHERE label IN $labels)
      AND visibleOrPublic(near)
    RETURN near LIMIT 31
  }
  WITH DISTINCT focus, first, second, near
  WHERE near <> focus AND NOT near IN first AND NOT near IN second
  WITH collect(near) AS around
  UNWIND around AS near
  WITH near, CASE WHEN size(around) > $limit THEN tiesUpTo200(near) ELSE 0 END AS ties
  ORDER BY ties DESC, near.id
  LIMIT $limit + 1
  RETURN collect(near) AS third
}
WITH focus,
  [near IN first | [1, near]] + [near IN second | [2, near]] + [near IN third | [3, near]] AS found,
  CASE $depth WHEN 1 THEN [] WHEN 2 THEN first ELSE first + second END AS expanded
WITH [[0, focus]] + found[..$limit] AS stepped, [focus] + [near IN found[..$limit] | near[1]] AS shown,
  size(found) > $limit OR any(thing IN expanded WHERE COUNT {
    MATCH (thing)--(near:Thing)
    WHERE any(label IN labels(near) WHERE label IN $labels)
      AND visibleOrPublic(near)
    RETURN near LIMIT 32
  } > 31) AS truncated
CALL (stepped) {
  UNWIND stepped AS one
  WITH one[0] AS step, one[1] AS thing
  WITH step, thing, COUNT {
    MATCH (thing)-[tie]-(other:Organisation|Person|Initiative|Theme|Challenge|Place|Motivation|Need|Offer|Collaboration|MiniNetwork|Gathering|Reflection|Story)
    WHERE lasts(tie) AND visibleOrPublic(other)
    RETURN other LIMIT 1000
  } AS degree
  ORDER BY step, degree DESC, thing.id
  RETURN collect({
    id: thing.id, labels: labels(thing), name: thing.name, title: thing.title, text: thing.text,
    labelSv: thing.labelSv, labelEn: thing.labelEn, kind: thing.kind, status: thing.status,
    focusArea: thing.focusArea, language: thing.language, demo: coalesce(thing.demo, false), degree: degree
  }) AS nodes
}
CALL (shown) {
  UNWIND shown AS source
  MATCH (source)-[tie]->(target:Thing)
  WHERE target IN shown
  // In an order of their own: as they lie in the database depends on what else is there.
  WITH source, tie, target ORDER BY source.id, target.id, type(tie), tie.since, tie.role
  RETURN collect({
    source: source.id, target: target.id, type: type(tie), role: tie.role, since: tie.since, until: tie.until
  }) AS edges
}
RETURN nodes, edges, truncated
