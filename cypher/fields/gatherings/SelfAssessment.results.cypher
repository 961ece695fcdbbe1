// Counts the answers to a self-assessment by subject; of levels, those that have been published.
UNWIND range(0, size(selfAssessment.subjects) - 1) AS position
WITH selfAssessment, position, selfAssessment.subjects[position] AS subject
OPTIONAL MATCH (selfAssessment)<-[:ANSWER_TO]-(answer:SelfAssessmentAnswer {subject: subject})
WITH position, subject, count(answer) AS answered, [given IN collect(answer) WHERE 'published' IN keys(given) | given.level] AS levels
RETURN
  subject,
  answered,
  CASE WHEN size(levels) = 0 THEN null ELSE {
    poor: size([level IN levels WHERE level = 'poor']),
    fair: size([level IN levels WHERE level = 'fair']),
    good: size([level IN levels WHERE level = 'good'])
  } END AS counts
ORDER BY position
