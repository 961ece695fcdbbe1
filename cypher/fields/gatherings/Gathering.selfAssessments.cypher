// Finds the self-assessments held at a gathering.
MATCH (gathering)<-[:HELD_AT]-(selfAssessment:SelfAssessment)
WHERE selfAssessment.endedOn IS NULL OR selfAssessment.endedOn > $today
RETURN selfAssessment AS node
ORDER BY selfAssessment.createdAt, selfAssessment.id
LIMIT 20
