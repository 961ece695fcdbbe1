// Finds anything by its id, or only where it is of one kind; what the program keeps for itself is nothing.
MATCH (thing:Thing {id: $id})
WHERE visibleWithWhole(thing)
  AND ($label IS NULL OR $label IN labels(thing))
  AND none(own IN ['Verdict', 'Suggestion', 'SelfAssessmentAnswer', 'Event'] WHERE own IN labels(thing))
RETURN thing AS node
