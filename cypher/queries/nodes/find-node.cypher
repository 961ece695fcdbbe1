// Finds anything by its id, or only where it is of one kind; what the program keeps for itself is nothing.
MATCH (thing:Thing {id: $id})
WHERE visibleOrPublic(thing)
  AND ($label IS NULL OR $label IN labels(thing))
  AND none(own IN ['Verdict', 'Suggestion', 'SelfAssessmentAnswer', 'Event'] WHERE own IN labels(thing))
  // What was asked at a gathering is seen by those who see the gathering.
  AND NOT EXISTS {
    MATCH (thing)-[:HELD_AT]->(gathering:Gathering) WHERE NOT visible(gathering)
  }
RETURN thing AS node
