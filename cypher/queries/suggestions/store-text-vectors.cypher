// Keeps vectors on the things whose texts they were worked out for, and how far that has come; changes nothing that a person wrote.
MERGE (state:MatcherState {name: 'suggestions'})
SET state.encodedTexts = $encoded, state.textsToEncode = $total
WITH state
UNWIND $items AS item
MATCH (thing:Thing {id: item.id})
SET thing.textVectors = item.vectors, thing.textVectorsOf = item.vectorsOf
RETURN count(thing) AS stored
