// Removes an account with where it signs in, how contacts reach it, and its name from the record of changes.
MATCH (account:Account {id: $accountId})
CALL (account) {
  MATCH (event:Event {accountId: account.id})
  OPTIONAL MATCH (contact:Contact {id: event.subjectId})
  FOREACH (_ IN CASE WHEN event.type IN ['contact.created', 'contact.agreed'] THEN [1] ELSE [] END | SET contact.askingReach = null)
  FOREACH (_ IN CASE WHEN event.type = 'contact.answered' THEN [1] ELSE [] END | SET contact.askedReach = null)
  REMOVE event.accountId
  RETURN count(*) AS events
}
CALL (account) {
  OPTIONAL MATCH (old:SignInRequest {accountId: account.id})
  DETACH DELETE old
  RETURN count(*) AS requests
}
CALL (account) {
  OPTIONAL MATCH (identity:Identity)-[:IDENTITY_OF]->(account)
  DETACH DELETE identity
  RETURN count(*) AS identities
}
CALL (account) {
  OPTIONAL MATCH (passkey:Passkey)-[:PASSKEY_OF]->(account)
  DETACH DELETE passkey
  RETURN count(*) AS passkeys
}
CALL (account) {
  OPTIONAL MATCH (key:ApiKey {madeById: account.id})
  DETACH DELETE key
  RETURN count(*) AS keys
}
CALL (account) {
  OPTIONAL MATCH (session:Session)-[:SESSION_OF]->(account)
  DETACH DELETE session
  RETURN count(*) AS sessions
}
CALL (account) {
  OPTIONAL MATCH (notice:Notice)-[:NOTICE_FOR]->(account)
  DETACH DELETE notice
  RETURN count(*) AS notices
}
CALL (account) {
  MATCH (invitation:Invitation {inviterId: account.id})
  REMOVE invitation.inviterId
  RETURN count(*) AS invitations
}
CALL (account) {
  MATCH (decided:Merge|LikenessVerdict {byId: account.id})
  REMOVE decided.byId
  RETURN count(*) AS decisions
}
CALL (account) {
  MATCH (part:MergedThing {authorId: account.id})
  REMOVE part.authorId
  RETURN count(*) AS parts
}
CALL (account) {
  OPTIONAL MATCH (own:Invitation|JoinRequest)
  WHERE own.address = account.address
  DETACH DELETE own
  RETURN count(*) AS own
}
CALL (account) {
  OPTIONAL MATCH (mail:Mail {address: account.address})
  DETACH DELETE mail
  RETURN count(*) AS mails
}
DETACH DELETE account
RETURN count(*) AS removed
