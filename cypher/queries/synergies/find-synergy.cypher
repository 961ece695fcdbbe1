// Finds the stored synergy of two organisations.
// What rests on something that the viewer may not see is left out whole: its figures would tell of it.
MATCH (synergy:Suggestion {pairKey: $pairKey})
WHERE synergy.engine = 'synergy'
  AND seesSuggestion(synergy)
RETURN synergy AS node
