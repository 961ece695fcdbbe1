// Tells how a contact's two sides are reached, as each has said itself: one's own at once, the other's once both have said yes.
// Who speaks for neither learns it of neither; whoever sits alone at this machine speaks for both.
MATCH (asking:Organisation)<-[:ASKED_BY]-(contact)-[:ASKED_OF]->(asked:Organisation)
WITH contact, asking.id IN $viewer.organisationIds AS isAsking, asked.id IN $viewer.organisationIds AS isAsked
WITH contact, isAsking, isAsked,
  contact.status = 'agreed' AND (isAsking OR isAsked OR $viewer.role = 'local') AS seesBoth
RETURN
  CASE WHEN seesBoth OR isAsking THEN contact.askingReach END AS asking,
  CASE WHEN seesBoth OR isAsked THEN contact.askedReach END AS asked
LIMIT 1
