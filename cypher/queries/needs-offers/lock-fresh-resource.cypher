// Holds a need or an offer, and says whether it can be taken back: written lately by whoever asks, of one alone, and nothing is built on it.
MATCH (statement:Need|Offer {id: $id})
WHERE visible(statement) AND $label IN labels(statement)
SET statement.id = $id
RETURN statement.createdAt > $writtenAfter
  // A program has no account: it is told from others by its key. What has neither was written before there were accounts.
  AND NOT EXISTS {
    MATCH (event:Event {subjectId: $id})
    WHERE coalesce(event.accountId <> $viewer.accountId, false) OR coalesce(event.keyId, '') <> coalesce($viewer.key.id, '')
  }
  AND NOT EXISTS { (statement)<-[:BROUGHT]-() }
  AND COUNT { (statement)<-[:SEEKS|MAKES_OFFER]-() } < 2
  AND NOT EXISTS { (statement)<-[:CONCERNS]-(:Contact) }
  AND NOT EXISTS { (statement)<-[:GATHERS_AROUND]-() } AS isFresh
