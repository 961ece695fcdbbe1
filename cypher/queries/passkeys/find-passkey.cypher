// Finds a passkey by what the authenticator calls it, and whose it is.
MATCH (passkey:Passkey {credentialId: $credentialId})-[:PASSKEY_OF]->(account:Account)
WHERE NOT account.demo
RETURN passkey.publicKey AS publicKey, passkey.signCount AS signCount, account.id AS accountId
