// Counts the motivations about a theme.
MATCH (theme)<-[:ABOUT]-(motivation:Motivation)
WHERE visible(motivation)
RETURN count(motivation) AS total
