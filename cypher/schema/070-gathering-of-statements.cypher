// What was written at a gathering knows which one, so that it can be kept for those who were there. Safe to run again.
MATCH (thing:Reflection|Motivation|Need|Offer)-[:WRITTEN_AT|VOICED_AT]->(gathering:Gathering)
WHERE thing.gatheringId IS NULL
CALL (thing, gathering) { SET thing.gatheringId = gathering.id } IN TRANSACTIONS OF 1000 ROWS;
