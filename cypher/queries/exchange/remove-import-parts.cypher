// Deletes the files of an import, or those of one name.
MATCH (:Import {id: $id})-[:HAS_PART]->(part:ImportPart)
WHERE $file IS NULL OR part.file = $file
DETACH DELETE part
RETURN count(*) AS removed
