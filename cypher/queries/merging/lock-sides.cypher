// Reads things that are to become one with all that hangs on them, and holds them until the transaction ends.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
WHERE visibleOrPublic(thing)
// Takes the lock before looking, so that of two at once the later one sees what the earlier one made.
SET thing.id = thing.id
WITH thing
WHERE thing:Thing
CALL (thing) {
  MATCH (thing)-[tie]-(other)
  WHERE NOT other:Suggestion AND type(tie) <> 'MERGED_INTO'
  RETURN collect({type: type(tie), out: startNode(tie) = thing, other: other.id, properties: properties(tie)}) AS ties
}
RETURN
  thing.id AS id,
  [label IN labels(thing) WHERE label <> 'Thing'][0] AS label,
  properties(thing) AS properties,
  ties
