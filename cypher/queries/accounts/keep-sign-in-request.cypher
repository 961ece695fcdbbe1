// Keeps a request to sign in by mail, whether or not anybody has the address: both take the same work.
// Who is invited has an account as soon as they use the link.
OPTIONAL MATCH (account:Account {address: $address})
OPTIONAL MATCH (invitation:Invitation {state: 'open'})
WHERE (invitation.address = $address OR invitation.domain = $domain) AND invitation.expiresAt > $now
WITH account, count(invitation) > 0 AS invited
CREATE (request:SignInRequest {
  tokenHash: $tokenHash,
  codeHash: $codeHash,
  browserHash: $browserHash,
  accountId: CASE WHEN account IS NULL AND invited THEN $newAccountId ELSE account.id END,
  invitedAddress: CASE WHEN account IS NULL AND invited THEN $address END,
  language: $language,
  tries: 0,
  createdAt: $now,
  expiresAt: $expiresAt
})
RETURN request.accountId AS accountId, coalesce(account.demo, false) AS demo
