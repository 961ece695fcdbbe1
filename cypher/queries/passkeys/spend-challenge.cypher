// Spends a challenge in the browser that was given it, for what it was given for; another browser spends nothing.
MATCH (request:SignInRequest {tokenHash: $tokenHash, browserHash: $browserHash})
WHERE request.passkey = $use
// Takes the lock before looking, so that of two at once only one goes through.
SET request.tokenHash = $tokenHash
WITH request
WHERE request.spentAt IS NULL AND request.expiresAt > $now
SET request.spentAt = $now
RETURN request.spentAt AS spentAt
