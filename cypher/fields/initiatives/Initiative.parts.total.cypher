// Counts the initiatives that are a part of an initiative.
MATCH (part:Initiative)-[:PART_OF]->(initiative)
WHERE part.visibility IN $viewer.sees
RETURN count(DISTINCT part) AS total
