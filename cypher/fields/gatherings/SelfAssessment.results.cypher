// Counts the answers to a self-assessment by subject; the levels of fewer than five answers are not told.
UNWIND range(0, size(selfAssessment.subjects) - 1) AS position
WITH selfAssessment, position, selfAssessment.subjects[position] AS subject
OPTIONAL MATCH (selfAssessment)<-[:ANSWER_TO]-(answer:SelfAssessmentAnswer {subject: subject})
WITH position, subject, collect(answer.level) AS levels
RETURN
  subject,
  size(levels) AS answered,
  CASE WHEN size(levels) < 5 THEN null ELSE {
    poor: size([level IN levels WHERE level = 'poor']),
    fair: size([level IN levels WHERE level = 'fair']),
    good: size([level IN levels WHERE level = 'good'])
  } END AS counts
ORDER BY position
