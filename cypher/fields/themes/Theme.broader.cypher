// Finds the theme that a theme is a part of, the first where there are several.
MATCH (theme)-[:BROADER]->(broader:Theme)
RETURN broader AS node
ORDER BY broader.sortLabel, broader.id
LIMIT 1
