// Adds one person’s answers to a self-assessment: no author, no time of day.
// Levels are shown in groups of five at least, so that nobody learns one answer by looking before and after it.
MATCH (selfAssessment:SelfAssessment {id: $id})
WHERE goesOn(selfAssessment) AND visibleWithWhole(selfAssessment)
// Takes the lock: of two who answer at once, the later one counts the earlier one's answers too.
SET selfAssessment.id = selfAssessment.id
WITH selfAssessment
WHERE selfAssessment:Thing
CALL (selfAssessment) {
  UNWIND $answers AS given
  WITH selfAssessment, given WHERE given.subject IN selfAssessment.subjects AND given.level IN selfAssessment.scale
  CREATE (answer:SelfAssessmentAnswer {
    id: given.id, subject: given.subject, level: given.level, createdAt: $day, updatedAt: $day
  })-[:ANSWER_TO]->(selfAssessment)
  RETURN count(answer) AS kept
}
CALL (selfAssessment) {
  MATCH (selfAssessment)<-[:ANSWER_TO]-(answer:SelfAssessmentAnswer)
  WHERE answer.published IS NULL
  WITH answer.subject AS subject, collect(answer) AS waiting
  WHERE size(waiting) >= 5
  FOREACH (answer IN waiting | SET answer.published = true)
  RETURN count(*) AS published
}
RETURN selfAssessment.id AS id, kept
