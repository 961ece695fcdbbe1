// Keeps a request to sign in by mail, whether or not anybody has the address: both take the same work.
OPTIONAL MATCH (account:Account {address: $address})
WITH account
CREATE (request:SignInRequest {
  tokenHash: $tokenHash,
  codeHash: $codeHash,
  browserHash: $browserHash,
  accountId: account.id,
  language: $language,
  tries: 0,
  createdAt: $now,
  expiresAt: $expiresAt
})
RETURN request.accountId AS accountId, coalesce(account.demo, false) AS demo
