// Finds stored proposals of mini-networks in the order of their ids as given.
UNWIND range(0, size($ids) - 1) AS position
MATCH (proposal:Suggestion {id: $ids[position]})
WHERE proposal.engine = 'mini-network'
  AND NOT EXISTS {
    MATCH (proposal)-[:CONCERNS]->(member:Organisation)
    WHERE NOT member.visibility IN $viewer.sees
  }
RETURN proposal AS node
ORDER BY position
LIMIT 10
