// Tries a code on the latest request of a browser: the right one spends it, each try counts.
MATCH (latest:SignInRequest {browserHash: $browserHash})
// What the same browser began by another way since then has no code.
WHERE latest.codeHash IS NOT NULL
WITH latest ORDER BY latest.createdAt DESC LIMIT 1
// Takes the lock before looking, so that tries at once are counted one by one.
SET latest.browserHash = $browserHash
WITH latest
WHERE latest.spentAt IS NULL AND latest.expiresAt > $now AND latest.tries < $mostTries
SET latest.tries = latest.tries + 1
WITH latest
WHERE latest.codeHash = $codeHash
SET latest.spentAt = $now
WITH latest
CALL (latest) {
  WITH latest AS one WHERE one.invitedAddress IS NOT NULL
  MERGE (made:Account {address: one.invitedAddress})
    ON CREATE SET made.id = one.accountId, made.role = 'partner', made.demo = false, made.createdAt = $now
  RETURN made.id AS id
  UNION
  WITH latest AS one WHERE one.invitedAddress IS NULL
  RETURN one.accountId AS id
}
MATCH (account:Account {id: id})
// Mail comes in the language of the page where it was asked for, until somebody chooses another.
SET account.language = coalesce(account.language, latest.language)
RETURN account.id AS accountId
