// Begins an import: what it is called, and under which licence its files are used.
CREATE (import:Import {id: $id, name: $name, licence: $licence, status: 'draft', createdAt: $now, updatedAt: $now, done: 0, total: 0})
RETURN import.id AS id
