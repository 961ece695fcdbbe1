// Lists an account's passkeys, the latest added first.
MATCH (passkey:Passkey)-[:PASSKEY_OF]->(:Account {id: $accountId})
RETURN
  passkey.id AS id,
  passkey.credentialId AS credentialId,
  passkey.name AS name,
  passkey.createdAt AS createdAt,
  passkey.lastUsedAt AS lastUsedAt
ORDER BY createdAt DESC, id DESC
LIMIT 20
