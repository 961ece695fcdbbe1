// Finds whose account a provider's subject is, if anybody's; from now on the subject is known.
MERGE (identity:Identity {issuer: $issuer, subject: $subject})
  ON CREATE SET identity.createdAt = $now
SET identity.lastSignedInAt = $now
WITH identity
OPTIONAL MATCH (identity)-[:IDENTITY_OF]->(account:Account)
RETURN account.id AS id
