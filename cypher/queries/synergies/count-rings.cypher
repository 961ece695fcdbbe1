// Counts stored rings, of one organisation or of all.
MATCH (ring:Suggestion {engine: 'ring'})
WHERE ($organisationId IS NULL OR EXISTS { MATCH (ring)-[:CONCERNS]->(:Organisation {id: $organisationId}) })
  AND NOT EXISTS {
    MATCH (ring)-[:CONCERNS]->(member:Organisation)
    WHERE NOT member.visibility IN $viewer.sees
  }
RETURN count(ring) AS total
