// Ends sessions of an account: one, all but one, or all.
MATCH (session:Session)-[:SESSION_OF]->(:Account {id: $accountId})
WHERE ($only IS NULL OR session.id = $only) AND ($except IS NULL OR session.id <> $except)
DETACH DELETE session
RETURN count(session) AS ended
