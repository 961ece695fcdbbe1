// Tells how the people of a contact's two sides are reached: one's own at once, the other's when both have said yes.
MATCH (asking:Organisation)<-[:ASKED_BY]-(contact)-[:ASKED_OF]->(asked:Organisation)
RETURN
  CASE WHEN contact.status = 'agreed' OR asking.id IN $viewer.organisationIds THEN contact.askingReach END AS asking,
  CASE WHEN contact.status = 'agreed' OR asked.id IN $viewer.organisationIds THEN contact.askedReach END AS asked
LIMIT 1
