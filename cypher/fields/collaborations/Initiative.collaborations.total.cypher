// Counts the collaborations carried out in an initiative.
MATCH (initiative)<-[:CARRIED_OUT_IN]-(collaboration:Collaboration)
WHERE visible(collaboration)
RETURN count(collaboration) AS total
