// Tells what is stored of an account: itself, where it signs in, who it is, what it wrote, asked and did; the latest first.
MATCH (account:Account {id: $accountId})
CALL (account) {
  RETURN 'account' AS part, account AS kept
  UNION ALL
  MATCH (kept:Identity)-[:IDENTITY_OF]->(account)
  RETURN 'account' AS part, kept
  UNION ALL
  MATCH (kept:Passkey)-[:PASSKEY_OF]->(account)
  RETURN 'account' AS part, kept
  UNION ALL
  MATCH (kept:ApiKey {madeById: account.id})
  RETURN 'account' AS part, kept
  UNION ALL
  MATCH (kept:Session)-[:SESSION_OF]->(account)
  RETURN 'session' AS part, kept
  UNION ALL
  MATCH (kept:SignInRequest {accountId: account.id})
  RETURN 'sign_in' AS part, kept
  UNION ALL
  MATCH (account)-[:IS]->(kept:Person)
  WHERE visible(kept)
  RETURN 'person' AS part, kept
  UNION ALL
  MATCH (kept:Thing {authorId: account.id})
  WHERE visibleOrPublic(kept)
  RETURN 'words' AS part, kept
  ORDER BY kept.id DESC LIMIT 1000
  UNION ALL
  MATCH (event:Event {accountId: account.id})
  WHERE event.type STARTS WITH 'contact.'
  MATCH (kept:Contact {id: event.subjectId})
  RETURN DISTINCT 'contact' AS part, kept
  LIMIT 500
  UNION ALL
  MATCH (kept:Invitation)
  WHERE kept.address = account.address OR kept.inviterId = account.id
  RETURN 'invitation' AS part, kept
  LIMIT 500
  UNION ALL
  MATCH (kept:JoinRequest {address: account.address})
  RETURN 'invitation' AS part, kept
  UNION ALL
  MATCH (kept:Notice)-[:NOTICE_FOR]->(account)
  RETURN 'notice' AS part, kept
  ORDER BY kept.id DESC LIMIT 500
  UNION ALL
  MATCH (kept:Mail {address: account.address})
  RETURN 'notice' AS part, kept
  UNION ALL
  MATCH (kept:Event {accountId: account.id})
  RETURN 'record' AS part, kept
  ORDER BY kept.id DESC LIMIT 1000
}
RETURN
  part,
  labels(kept) AS labels,
  properties(kept) AS properties,
  [(kept)-[tie:SPEAKS_FOR|WORKS_AT]->(place:Organisation) | {
    type: type(tie), name: place.name, role: tie.role, since: tie.since, until: tie.until
  }] AS ties,
  COLLECT {
    MATCH (step:Event {accountId: account.id, subjectId: kept.id})
    WHERE part = 'contact'
    RETURN step.type
  } AS steps
