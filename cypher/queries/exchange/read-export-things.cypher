// Reads a page of all that is in the network by its ids, for an export.
MATCH (thing:Thing)
WHERE ($after IS NULL OR thing.id > $after)
  AND visibleWithWhole(thing)
  AND none(own IN ['Suggestion', 'Verdict', 'Event', 'SelfAssessmentAnswer', 'View'] WHERE own IN labels(thing))
RETURN thing.id AS id, [label IN labels(thing) WHERE label <> 'Thing'] AS labels, properties(thing) AS properties
ORDER BY id
LIMIT $limit
