// Counts the stories.
MATCH (story:Story)
WHERE story.visibility IN $viewer.sees
  AND ($aboutMistake IS NULL OR story.aboutMistake = $aboutMistake)
RETURN count(story) AS total
