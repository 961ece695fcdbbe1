// Removes one of an account's passkeys.
MATCH (passkey:Passkey {id: $id})-[:PASSKEY_OF]->(account:Account {id: $accountId})
WITH passkey, passkey.name AS name, coalesce(account.language, 'sv') AS language
DETACH DELETE passkey
RETURN name, language
