// Counts the initiatives that are a part of an initiative.
MATCH (part:Initiative)-[:PART_OF]->(initiative)
WHERE visible(part)
RETURN count(DISTINCT part) AS total
