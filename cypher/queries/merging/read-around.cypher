// Finds what is joined to some things now and can itself be a part of a merge; what a part led to hangs on the whole.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})-[tie]-(other:Thing)
WHERE visibleOrPublic(thing) AND visibleOrPublic(other)
  AND (other:Organisation OR other:Person OR other:Initiative OR other:Theme OR other:Place)
RETURN DISTINCT other.id AS id
