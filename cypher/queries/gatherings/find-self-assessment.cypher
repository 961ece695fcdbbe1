// Finds one self-assessment by its id.
MATCH (selfAssessment:SelfAssessment {id: $id})
WHERE NOT EXISTS {
  MATCH (selfAssessment)-[:HELD_AT]->(gathering:Gathering) WHERE NOT visible(gathering)
}
RETURN selfAssessment AS node
