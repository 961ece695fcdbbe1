// Finds a stored ring by its id.
MATCH (ring:Suggestion {id: $ringId})
WHERE ring.engine = 'ring'
  AND seesSuggestion(ring)
RETURN ring AS node
