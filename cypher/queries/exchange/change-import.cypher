// Changes what is kept of an import.
MATCH (import:Import {id: $id})
SET import += $changes, import.updatedAt = $now
RETURN import.id AS id
