// Counts the collaborations carried out in an initiative.
MATCH (initiative)<-[:CARRIED_OUT_IN]-(collaboration:Collaboration)
WHERE collaboration.visibility IN $viewer.sees
RETURN count(collaboration) AS total
