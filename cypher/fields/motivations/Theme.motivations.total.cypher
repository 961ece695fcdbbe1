// Counts the motivations about a theme.
MATCH (theme)<-[:ABOUT]-(motivation:Motivation)
WHERE motivation.visibility IN $viewer.sees
RETURN count(motivation) AS total
