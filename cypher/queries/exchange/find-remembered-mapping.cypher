// Finds the mapping that was last used for a table of the same headings. What was taken back may have been mapped wrongly.
MATCH (import:Import)
WHERE $shape IN import.shapes AND import.mapping IS NOT NULL AND NOT import.status IN ['undoing', 'undone']
RETURN import.mapping AS mapping, import.shapes AS shapes
ORDER BY import.updatedAt DESC
LIMIT 1
