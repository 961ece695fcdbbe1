// Removes the files of imports that nobody went on with.
MATCH (import:Import)-[:HAS_PART]->(part:ImportPart)
WHERE import.updatedAt < $before
WITH part LIMIT $limit
DETACH DELETE part
RETURN count(*) AS removed
