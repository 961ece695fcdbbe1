// Joins what hangs on a thing anew: other things, or what they have become a part of, imports, accounts, contacts, invitations, requests to join.
UNWIND $ties AS item
MATCH (side:Thing {id: item.side})
WHERE visibleOrPublic(side)
CALL (item) {
  OPTIONAL MATCH (thing:Thing {id: item.other})
  OPTIONAL MATCH path = (:MergedThing {id: item.other})-[:MERGED_INTO*1..20]->(whole:Thing)
  OPTIONAL MATCH (import:Import {id: item.other})
  OPTIONAL MATCH (account:Account {id: item.other})
  OPTIONAL MATCH (contact:Contact {id: item.other})
  OPTIONAL MATCH (invitation:Invitation {id: item.other})
  OPTIONAL MATCH (request:JoinRequest {id: item.other})
  RETURN coalesce(thing, whole, import, account, contact, invitation, request) AS other,
    CASE WHEN thing IS NULL AND whole IS NOT NULL THEN [into IN relationships(path) | into.mergeId] ELSE [] END AS later
}
WITH item, side, other, later
WHERE other IS NOT NULL AND other <> side
WITH item, later, CASE WHEN item.out THEN side ELSE other END AS from, CASE WHEN item.out THEN other ELSE side END AS to
WHERE later = [] OR NOT EXISTS { (from)-[there]->(to) WHERE type(there) = item.type }
CREATE (from)-[tie:$(item.type)]->(to)
SET tie = item.properties
// What hangs on a part hangs on the whole until that merge is undone, too.
FOREACH (_ IN CASE WHEN later = [] THEN [] ELSE [1] END | SET tie.movedBy = coalesce(tie.movedBy, []) + later)
RETURN count(tie) AS made
