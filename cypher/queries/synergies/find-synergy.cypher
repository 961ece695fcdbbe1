// Finds the stored synergy of two organisations.
MATCH (synergy:Suggestion {pairKey: $pairKey})
WHERE synergy.engine = 'synergy'
  AND NOT EXISTS {
    MATCH (synergy)-[:CONCERNS]->(organisation:Organisation)
    WHERE NOT organisation.visibility IN $viewer.sees
  }
RETURN synergy AS node
