// Finds the initiative a collaboration is carried out in.
MATCH (collaboration)-[:CARRIED_OUT_IN]->(initiative:Initiative)
WHERE visible(initiative)
RETURN initiative AS node
ORDER BY initiative.id
LIMIT 1
