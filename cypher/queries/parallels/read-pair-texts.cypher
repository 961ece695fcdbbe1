// Finds what two initiatives say and who leads them, each that the viewer may see, in the order of their ids.
UNWIND $ids AS id
MATCH (initiative:Initiative {id: id})
WHERE visible(initiative)
RETURN initiative.id AS id, initiative.title AS title, initiative.summary AS summary, [
  (leader:Organisation)-[part:LEADS]->(initiative) WHERE visible(leader) AND lasts(part) | leader.id
] AS leaderIds
ORDER BY id
LIMIT 2
