// Notes that a passkey was used, unless its counter stands still or runs backwards: then a copy of it may be about.
MATCH (passkey:Passkey {credentialId: $credentialId})-[:PASSKEY_OF]->(account:Account)
// Takes the lock before looking, so that one answer of an authenticator counts once.
SET passkey.credentialId = $credentialId
WITH passkey, account
WHERE passkey.signCount < $signCount OR (passkey.signCount = 0 AND $signCount = 0)
SET passkey.signCount = $signCount, passkey.lastUsedAt = $now
RETURN account.id AS accountId
