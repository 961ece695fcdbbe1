// Finds a page of the initiatives that are a part of an initiative, by title.
MATCH (part:Initiative)-[:PART_OF]->(initiative)
WHERE visible(part)
WITH DISTINCT part, [part.sortTitle, part.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN part AS node, cursor
ORDER BY cursor
LIMIT $first
