// Counts how much the files of an import hold, in characters of base64.
MATCH (import:Import {id: $id})
OPTIONAL MATCH (import)-[:HAS_PART]->(part:ImportPart)
RETURN import.status AS status, coalesce(sum(size(part.content)), 0) AS size, count(DISTINCT part.file) AS files
