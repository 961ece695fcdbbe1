// Spends the request with which a browser went to the provider; another browser spends nothing.
MATCH (request:SignInRequest {tokenHash: $tokenHash, browserHash: $browserHash})
WHERE request.provider
// Takes the lock before looking, so that of two that come back at once only one goes through.
SET request.tokenHash = $tokenHash
WITH request
WHERE request.spentAt IS NULL AND request.expiresAt > $now
SET request.spentAt = $now
RETURN request.spentAt AS spentAt
