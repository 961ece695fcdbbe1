// Counts the stories an organisation tells.
MATCH (organisation)<-[:TOLD_BY]-(story:Story)
WHERE visible(story)
  AND (story.endedOn IS NULL OR story.endedOn > $today)
RETURN count(story) AS total
