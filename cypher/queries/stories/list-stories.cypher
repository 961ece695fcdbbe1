// Finds a page of stories, the newest first.
// @list story:Story
// @order newest createdAt descending
// @where
goesOn(story)
  AND ($aboutMistake IS NULL OR story.aboutMistake = $aboutMistake)
