// Finds one import with its files.
MATCH (import:Import {id: $id})
OPTIONAL MATCH (import)-[:HAS_PART]->(part:ImportPart)
WITH import, collect(DISTINCT part.file) AS held
RETURN properties(import) AS import, held
