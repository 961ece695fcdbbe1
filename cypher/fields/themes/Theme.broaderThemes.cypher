// Finds all themes that a theme is a part of.
MATCH (theme)-[:BROADER]->(broader:Theme)
RETURN broader AS node
ORDER BY broader.sortLabel, broader.id
LIMIT 20
