// Reads the parts of an import's files in their order.
MATCH (:Import {id: $id})-[:HAS_PART]->(part:ImportPart)
RETURN part.file AS file, part.position AS position, part.content AS content
ORDER BY file, position
