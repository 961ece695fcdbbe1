// Finds the self-assessments held at a gathering.
MATCH (gathering)<-[:HELD_AT]-(selfAssessment:SelfAssessment)
WHERE goesOn(selfAssessment)
RETURN selfAssessment AS node
ORDER BY selfAssessment.createdAt, selfAssessment.id
LIMIT 20
