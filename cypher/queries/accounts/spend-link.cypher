// Spends the token of a link, in the browser that asked for it; another browser spends nothing.
MATCH (request:SignInRequest {tokenHash: $tokenHash, browserHash: $browserHash})
// Takes the lock before looking, so that of two presses at once only one goes through.
SET request.tokenHash = $tokenHash
WITH request
WHERE request.spentAt IS NULL AND request.expiresAt > $now
SET request.spentAt = $now
WITH request
MATCH (account:Account {id: request.accountId})
// Mail comes in the language of the page where it was asked for, until somebody chooses another.
SET account.language = coalesce(account.language, request.language)
RETURN account.id AS accountId
