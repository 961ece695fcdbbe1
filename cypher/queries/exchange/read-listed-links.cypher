// Reads what joins some things to anything, whichever way it leads, for an export.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})-[link]-(other:Thing)
WHERE visibleWithWhole(thing)
  AND visibleWithWhole(other)
  AND none(own IN ['Suggestion', 'Verdict', 'Event', 'SelfAssessmentAnswer', 'View'] WHERE own IN labels(other))
WITH DISTINCT link
RETURN type(link) AS type, startNode(link).id AS from, endNode(link).id AS to, properties(link) AS properties
ORDER BY type, from, to
