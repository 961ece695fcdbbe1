// Finds a page of what was written at a gathering, prompt by prompt.
MATCH (gathering)<-[:WRITTEN_AT]-(reflection:Reflection)
WHERE visible(reflection)
  AND goesOn(reflection)
WITH
  reflection,
  [reflection.createdAt, reflection.prompt, coalesce(reflection.position, 2147483647), reflection.id] AS cursor
WHERE $after IS NULL OR cursor > $after
RETURN reflection AS node, cursor
ORDER BY cursor
LIMIT $first
