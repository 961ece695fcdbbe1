// Finds a page of stories, the newest first.
MATCH (story:Story)
WHERE visible(story)
  AND (story.endedOn IS NULL OR story.endedOn > $today)
  AND ($aboutMistake IS NULL OR story.aboutMistake = $aboutMistake)
WITH story, [story.createdAt, story.id] AS cursor
WHERE $after IS NULL OR cursor < $after
RETURN story AS node, cursor
ORDER BY cursor DESC
LIMIT $first
