// Joins a provider's subject to the account with an address, which is made where there is none.
MATCH (identity:Identity {issuer: $issuer, subject: $subject})
MERGE (account:Account {address: $address})
  ON CREATE SET
    account.id = $id,
    account.createdAt = $now,
    account.demo = false,
    account.role = 'partner',
    account.name = $name
MERGE (identity)-[:IDENTITY_OF]->(account)
RETURN account.id AS id
