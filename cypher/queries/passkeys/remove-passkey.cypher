// Removes one of an account's passkeys.
MATCH (passkey:Passkey {id: $id})-[:PASSKEY_OF]->(:Account {id: $accountId})
DETACH DELETE passkey
RETURN count(*) AS removed
