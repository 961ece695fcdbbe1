// Finds the theme that a theme is a part of.
MATCH (theme)-[:BROADER]->(broader:Theme)
RETURN broader AS node
ORDER BY broader.id
LIMIT 1
