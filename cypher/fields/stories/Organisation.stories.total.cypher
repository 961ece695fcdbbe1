// Counts the stories an organisation tells.
MATCH (organisation)<-[:TOLD_BY]-(story:Story)
WHERE story.visibility IN $viewer.sees
RETURN count(story) AS total
