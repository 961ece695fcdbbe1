// Counts the collaborations that a list with the same filter has.
MATCH (collaboration:Collaboration)
WHERE collaboration.visibility IN $viewer.sees
  AND ($status IS NULL OR collaboration.status = $status)
RETURN count(collaboration) AS total
