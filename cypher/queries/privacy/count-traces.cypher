// Counts what is stored of an account besides what it wrote: where it signs in, how contacts reach it, what it did.
RETURN
  COUNT { (:Session)-[:SESSION_OF]->(:Account {id: $accountId}) } AS sessions,
  COUNT {
    MATCH (event:Event {accountId: $accountId})
    WHERE event.type IN ['contact.created', 'contact.agreed', 'contact.answered']
  } AS reaches,
  COUNT { (:Event {accountId: $accountId}) } AS events
