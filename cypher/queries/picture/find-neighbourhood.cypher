// Finds a thing, those it is tied to (the best tied first) and all relations among them, ended ones too.
MATCH (focus:Thing {id: $id})
WHERE focus:Organisation|Person|Initiative|Theme|Challenge|Place|Motivation|Need|Offer|Collaboration|MiniNetwork|Gathering|Reflection|Story
  AND coalesce(focus.visibility, 'everyone') IN $viewer.sees
CALL (focus) {
  MATCH (focus)--(near:Thing)
  RETURN near, 1 AS distance
  UNION
  MATCH (focus)--(between:Thing)--(near:Thing)
  WHERE $depth > 1 AND coalesce(between.visibility, 'everyone') IN $viewer.sees
  RETURN near, 2 AS distance
}
WITH focus, near, min(distance) AS distance
WHERE near IS NULL OR (near <> focus
  AND near:Organisation|Person|Initiative|Theme|Challenge|Place|Motivation|Need|Offer|Collaboration|MiniNetwork|Gathering|Reflection|Story
  AND coalesce(near.visibility, 'everyone') IN $viewer.sees
  AND ($labels IS NULL OR any(label IN labels(near) WHERE label IN $labels)))
WITH focus, near, distance, COUNT { (near)--(:Thing) } AS ties
ORDER BY distance, ties DESC, near.id
WITH focus, collect(near) AS found
WITH [focus] + found[..$limit] AS shown, size(found) > $limit AS truncated
CALL (shown) {
  UNWIND shown AS thing
  RETURN collect({
    id: thing.id, labels: labels(thing), name: thing.name, title: thing.title, text: thing.text,
    labelSv: thing.labelSv, labelEn: thing.labelEn, kind: thing.kind, status: thing.status,
    focusArea: thing.focusArea, language: thing.language, demo: coalesce(thing.demo, false),
    degree: COUNT {
      (thing)-[tie]-(other:Organisation|Person|Initiative|Theme|Challenge|Place|Motivation|Need|Offer|Collaboration|MiniNetwork|Gathering|Reflection|Story)
      WHERE tie.until IS NULL AND coalesce(other.visibility, 'everyone') IN $viewer.sees
    }
  }) AS nodes
}
CALL (shown) {
  UNWIND shown AS source
  MATCH (source)-[tie]->(target:Thing)
  WHERE target IN shown
  RETURN collect({
    source: source.id, target: target.id, type: type(tie), role: tie.role, since: tie.since, until: tie.until
  }) AS edges
}
RETURN nodes, edges, truncated
