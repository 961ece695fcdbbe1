// Finds the mapping that was last used for a table of the same headings.
MATCH (import:Import)
WHERE $shape IN import.shapes AND import.mapping IS NOT NULL
RETURN import.mapping AS mapping, import.shapes AS shapes
ORDER BY import.updatedAt DESC
LIMIT 1
