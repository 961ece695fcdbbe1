// Finds a stored ring by its id.
MATCH (ring:Suggestion {id: $ringId})
WHERE ring.engine = 'ring'
  AND NOT EXISTS {
    MATCH (ring)-[:CONCERNS]->(member:Organisation)
    WHERE NOT member.visibility IN $viewer.sees
  }
RETURN ring AS node
