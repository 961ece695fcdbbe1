// Keeps one part of a file of an import until the import is done; the same part again changes nothing.
MATCH (import:Import {id: $id, status: 'draft'})
MERGE (import)-[:HAS_PART]->(part:ImportPart {file: $file, position: $position})
SET part.content = $content, import.updatedAt = $now
RETURN import.id AS id
