// Counts the stories.
MATCH (story:Story)
WHERE visible(story)
  AND (story.endedOn IS NULL OR story.endedOn > $today)
  AND ($aboutMistake IS NULL OR story.aboutMistake = $aboutMistake)
RETURN count(story) AS total
