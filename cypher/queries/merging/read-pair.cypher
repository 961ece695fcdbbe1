// Reads two things that may be the same, with what hangs on each as far as the viewer may see it.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
WHERE visibleOrPublic(thing)
CALL (thing) {
  MATCH (thing)-[tie]-(other:Thing)
  WHERE visibleOrPublic(other) AND NOT other:Suggestion
  WITH type(tie) AS type, startNode(tie) = thing AS out, [label IN labels(other) WHERE label <> 'Thing'][0] AS label, other
  ORDER BY other.id
  WITH type, out, label, collect(DISTINCT other {.id, name: coalesce(other.name, other.title, other.labelSv, other.text, '')}) AS others
  ORDER BY type, out
  RETURN collect({type: type, out: out, label: label, count: size(others), some: others[..3]}) AS hanging
}
RETURN
  thing.id AS id,
  [label IN labels(thing) WHERE label <> 'Thing'][0] AS label,
  properties(thing) AS properties,
  hanging
