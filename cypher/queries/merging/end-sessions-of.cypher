// Ends the sessions of some accounts: what one may do never changes in the middle of one.
MATCH (session:Session)-[:SESSION_OF]->(account:Account)
WHERE account.id IN $accountIds
DETACH DELETE session
RETURN count(*) AS ended
