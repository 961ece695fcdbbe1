// Keeps a challenge that a browser was given to sign with a passkey; the request goes with the rest when its time is over.
CREATE (request:SignInRequest {
  tokenHash: $tokenHash,
  browserHash: $browserHash,
  passkey: $use,
  tries: 0,
  createdAt: $now,
  expiresAt: $expiresAt
})
RETURN request.expiresAt AS expiresAt
