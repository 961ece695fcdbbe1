// Finds a page of the stories an organisation tells, the newest first.
MATCH (organisation)<-[:TOLD_BY]-(story:Story)
WHERE visible(story)
  AND goesOn(story)
WITH story, [story.createdAt, story.id] AS cursor
WHERE $after IS NULL OR cursor < $after
RETURN story AS node, cursor
ORDER BY cursor DESC
LIMIT $first
