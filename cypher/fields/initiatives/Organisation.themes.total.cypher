// Counts the themes of what an organisation runs, seeks and offers.
MATCH (organisation)-[own:LEADS|TAKES_PART_IN|SEEKS|MAKES_OFFER]->(thing)-[:ABOUT]->(theme:Theme)
WHERE visible(thing)
  AND (own.until IS NULL OR own.until > $today)
RETURN count(DISTINCT theme) AS total
