// Reads things by their ids, for an export.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
WHERE visibleWithWhole(thing)
  AND none(own IN ['Suggestion', 'Verdict', 'Event', 'SelfAssessmentAnswer', 'View'] WHERE own IN labels(thing))
RETURN thing.id AS id, [label IN labels(thing) WHERE label <> 'Thing'] AS labels, properties(thing) AS properties
