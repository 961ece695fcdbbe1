// Lets an account speak for an organisation that has not ended. Where it did not before, its sessions end: what one may do never changes in the middle of one.
MATCH (account:Account {id: $accountId})
MATCH (organisation:Organisation {id: $organisationId})
WHERE visible(organisation) AND goesOn(organisation)
OPTIONAL MATCH (account)-[before:SPEAKS_FOR]->(organisation)
WITH account, organisation, before IS NULL AS isNew
MERGE (account)-[speaks:SPEAKS_FOR]->(organisation)
  ON CREATE SET speaks.since = $today
WITH account, organisation, isNew
OPTIONAL MATCH (session:Session)-[:SESSION_OF]->(account)
WHERE isNew
DETACH DELETE session
RETURN DISTINCT account.id AS id, coalesce(account.language, 'sv') AS language, organisation.name AS organisation, isNew
