// Finds a page of stories, the newest first.
// @list story:Story
// @order newest createdAt descending
// @where
(story.endedOn IS NULL OR story.endedOn > $today)
  AND ($aboutMistake IS NULL OR story.aboutMistake = $aboutMistake)
