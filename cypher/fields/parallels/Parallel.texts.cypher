// Finds the texts of a pair's two initiatives, for marking what they share.
MATCH (parallel)-[:CONCERNS {position: 0}]->(a:Initiative), (parallel)-[:CONCERNS {position: 1}]->(b:Initiative)
WHERE visible(a) AND visible(b)
RETURN CASE WHEN $side = 0 THEN a.summary ELSE b.summary END AS text,
  CASE WHEN $side = 0 THEN a.language ELSE b.language END AS language,
  CASE WHEN $side = 0 THEN parallel.aMarks ELSE parallel.bMarks END AS marks
LIMIT 1
