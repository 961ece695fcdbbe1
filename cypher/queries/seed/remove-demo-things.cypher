// Removes every demo thing with its relationships, and suggestions and verdicts about one, and contacts of one.
MATCH (demo:Thing {demo: true})
OPTIONAL MATCH (about:Suggestion|Verdict|Contact)-[tie:CONCERNS|ASKED_BY|ASKED_OF]->(demo)
WHERE NOT about:Contact OR type(tie) <> 'CONCERNS'
WITH collect(DISTINCT demo) AS things, collect(DISTINCT about) AS judgements, collect(DISTINCT demo.id) AS ids
FOREACH (thing IN things | DETACH DELETE thing)
FOREACH (judgement IN judgements | DETACH DELETE judgement)
RETURN ids
