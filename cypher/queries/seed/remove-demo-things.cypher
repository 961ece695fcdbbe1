// Removes every demo thing with its relationships, and what is about one or belongs to one alone.
// That is suggestions, what was decided of them, contacts, meetings, invitations and who asks to join.
MATCH (demo:Thing {demo: true})
OPTIONAL MATCH (about:Suggestion|Contact|Meeting|Invitation|JoinRequest)
  -[tie:CONCERNS|ASKED_BY|ASKED_OF|MEETING_OF|INVITES_TO|ASKS_TO_JOIN]->(demo)
WHERE NOT about:Contact OR type(tie) <> 'CONCERNS'
WITH collect(DISTINCT demo) AS things, collect(DISTINCT about) AS judgements, collect(DISTINCT demo.id) AS ids
CALL (ids) {
  UNWIND ids AS id
  MATCH (verdict:Verdict)
  WHERE verdict.pairKey CONTAINS id
  WITH DISTINCT verdict
  DETACH DELETE verdict
}
FOREACH (thing IN things | DETACH DELETE thing)
FOREACH (judgement IN judgements | DETACH DELETE judgement)
RETURN ids
