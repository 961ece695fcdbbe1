// Counts the collaborations that a list with the same filter has.
MATCH (collaboration:Collaboration)
WHERE visible(collaboration)
  AND ($status IS NULL OR collaboration.status = $status)
RETURN count(collaboration) AS total
