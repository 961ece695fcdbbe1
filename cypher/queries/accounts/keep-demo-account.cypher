// Makes or finds the account of an invented person, who speaks for one invented organisation or for none.
MERGE (account:Account {address: $address})
  ON CREATE SET account.id = $id, account.createdAt = $now, account.demo = true, account.role = $role
SET account.name = $name
WITH account
CALL (account) {
  MATCH (organisation:Organisation {id: $organisationId})
  MERGE (account)-[speaks:SPEAKS_FOR]->(organisation)
    ON CREATE SET speaks.since = $today
}
RETURN account.id AS id
