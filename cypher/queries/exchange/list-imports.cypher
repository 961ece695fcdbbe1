// Lists imports, the latest first.
MATCH (import:Import)
RETURN properties(import) AS import
ORDER BY import.createdAt DESC
LIMIT $limit
