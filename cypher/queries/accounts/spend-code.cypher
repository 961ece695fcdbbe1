// Tries a code on the latest request of a browser: the right one spends it, each try counts.
MATCH (latest:SignInRequest {browserHash: $browserHash})
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
MATCH (account:Account {id: latest.accountId})
// Mail comes in the language of the page where it was asked for, until somebody chooses another.
SET account.language = coalesce(account.language, latest.language)
RETURN account.id AS accountId
