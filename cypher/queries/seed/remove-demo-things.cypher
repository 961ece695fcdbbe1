// Removes every demo thing with its relationships, and suggestions and verdicts about one.
MATCH (demo:Thing {demo: true})
OPTIONAL MATCH (about:Suggestion|Verdict)-[:CONCERNS]->(demo)
WITH collect(DISTINCT demo) AS things, collect(DISTINCT about) AS judgements, collect(DISTINCT demo.id) AS ids
FOREACH (thing IN things | DETACH DELETE thing)
FOREACH (judgement IN judgements | DETACH DELETE judgement)
RETURN ids
