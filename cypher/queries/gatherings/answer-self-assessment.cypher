// Adds one person’s answers to a self-assessment: no author, no time of day.
MATCH (selfAssessment:SelfAssessment {id: $id})
WHERE (selfAssessment.endedOn IS NULL OR selfAssessment.endedOn > $today) AND NOT EXISTS {
  MATCH (selfAssessment)-[:HELD_AT]->(gathering:Gathering) WHERE NOT visible(gathering)
}
CALL (selfAssessment) {
  UNWIND $answers AS given
  WITH selfAssessment, given WHERE given.subject IN selfAssessment.subjects AND given.level IN selfAssessment.scale
  CREATE (answer:SelfAssessmentAnswer {
    id: given.id, subject: given.subject, level: given.level, createdAt: $day, updatedAt: $day
  })-[:ANSWER_TO]->(selfAssessment)
  RETURN count(answer) AS kept
}
RETURN selfAssessment.id AS id, kept
