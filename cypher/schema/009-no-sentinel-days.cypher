// Brings up to date what earlier versions stored: the day that stood for "not ended" is no day, a gathering of several days has its last one, and answers that were shown stay shown. Safe to run again.
MATCH (thing:Thing) WHERE thing.endedOn = '2199-12-31'
CALL (thing) { SET thing.endedOn = null } IN TRANSACTIONS OF 1000 ROWS;
MATCH (:Thing)-[tie]->(:Thing) WHERE tie.until = '2199-12-31'
CALL (tie) { SET tie.until = null } IN TRANSACTIONS OF 1000 ROWS;
MATCH (gathering:Gathering)
WHERE gathering.startsAt IS NOT NULL AND left(gathering.endsAt, 10) > left(gathering.startsAt, 10)
CALL (gathering) { SET gathering.endsOn = left(gathering.endsAt, 10) } IN TRANSACTIONS OF 1000 ROWS;
MATCH (selfAssessment:SelfAssessment)<-[:ANSWER_TO]-(answer:SelfAssessmentAnswer)
WITH selfAssessment, answer.subject AS subject, collect(answer) AS answers
WHERE size(answers) >= 5
CALL (answers) { UNWIND answers AS answer SET answer.published = true } IN TRANSACTIONS OF 50 ROWS;
