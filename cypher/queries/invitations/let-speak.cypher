// Lets an account speak for an organisation.
MATCH (account:Account {id: $accountId})
MATCH (organisation:Organisation {id: $organisationId})
WHERE visible(organisation)
MERGE (account)-[speaks:SPEAKS_FOR]->(organisation)
  ON CREATE SET speaks.since = $today
RETURN account.id AS id
