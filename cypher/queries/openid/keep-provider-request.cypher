// Keeps that a browser went to the provider to sign in.
CREATE (request:SignInRequest {
  tokenHash: $tokenHash,
  browserHash: $browserHash,
  provider: true,
  tries: 0,
  createdAt: $now,
  expiresAt: $expiresAt
})
RETURN request.expiresAt AS expiresAt
