// Reads a page of what joins what is in the network, for an export.
MATCH (from:Thing)-[link]->(to:Thing)
WHERE from.id IN $ids
  AND visibleWithWhole(from)
  AND visibleWithWhole(to)
  AND none(own IN ['Suggestion', 'Verdict', 'Event', 'SelfAssessmentAnswer', 'View'] WHERE own IN labels(to))
RETURN type(link) AS type, from.id AS from, to.id AS to, properties(link) AS properties
ORDER BY type, from, to
