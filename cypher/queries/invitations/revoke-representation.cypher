// Takes from an account that it speaks for an organisation. Its sessions end: what one may do never changes in the middle of one.
MATCH (account:Account {id: $accountId})-[speaks:SPEAKS_FOR]->(organisation:Organisation {id: $organisationId})
WHERE visible(organisation)
DELETE speaks
WITH account
OPTIONAL MATCH (session:Session)-[:SESSION_OF]->(account)
DETACH DELETE session
RETURN DISTINCT account.id AS id
