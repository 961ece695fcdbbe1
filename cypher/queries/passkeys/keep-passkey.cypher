// Keeps a new passkey of an account, unless it has as many as it may have or the passkey is somebody's already.
MATCH (account:Account {id: $accountId})
// Takes the lock before counting, so that two at once are counted one by one.
SET account.id = $accountId
WITH account
WHERE NOT account.demo
  AND COUNT { (account)<-[:PASSKEY_OF]-(:Passkey) } < $most
  AND NOT EXISTS { MATCH (:Passkey {credentialId: $credentialId}) }
CREATE (passkey:Passkey {
  id: $id,
  credentialId: $credentialId,
  publicKey: $publicKey,
  signCount: $signCount,
  name: $name,
  createdAt: $now
})-[:PASSKEY_OF]->(account)
RETURN passkey.id AS id, coalesce(account.language, 'sv') AS language
